/**
 * Judges hostile bodies of one standard and says of each what it took; `run-bodies.ts` starts it in a process of its own,
 * whose memory is limited. Arguments: standard, seed, first and last number.
 */
import { createValidator } from "@send-standards/validator";
import { adversarialBody, familyOf } from "./adversarial-bodies.ts";
import { loadMaterial } from "./material.ts";
import type { Message } from "./measurement.ts";

const say = (message: Message): boolean => process.stdout.write(`${JSON.stringify(message)}\n`);

const [id = "", seed = "1", first = "1", last = "0"] = process.argv.slice(2);
const material = await loadMaterial(id);
const validator = await createValidator(material.standard);

for (let number = Number(first); number <= Number(last); number += 1) {
  const family = familyOf(number).name;
  const { bytes } = adversarialBody(material, Number(seed), number);
  say({ kind: "next", number, family });
  try {
    const start = process.threadCpuUsage();
    const { findings } = validator.validate(bytes, { asOf: material.asOf });
    const { user, system } = process.threadCpuUsage(start);
    const milliseconds = (user + system) / 1000;
    const heap = process.memoryUsage().heapUsed;
    const memory = process.resourceUsage().maxRSS * 1024;
    const measurement = { number, family, bytes: bytes.length, milliseconds, findings: findings.length, heap, memory };
    say({ kind: "done", measurement });
  } catch {
    say({ kind: "threw", number, family });
  }
}
