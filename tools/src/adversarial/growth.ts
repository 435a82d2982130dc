/**
 * Judges hostile bodies of growing size, family by family, and prints how much longer twice the size takes: about 2 where
 * the cost is linear, 4 where it is quadratic. Run as `node --conditions=@send-standards/source
 * tools/src/adversarial/growth.ts <standard> [family] [tries]`.
 */
import { createRandom } from "@send-standards/common/sample";
import { createValidator } from "@send-standards/validator";
import { families, makeBody } from "./adversarial-bodies.ts";
import { loadMaterial } from "./material.ts";

const shares = [0.1, 0.2, 0.4, 0.8];
const rounds = 3;

const [id = "ehc-plan", asked = "all", tries = "6"] = process.argv.slice(2);
const material = await loadMaterial(id);
const validator = await createValidator(material.standard);

const best = (bytes: Uint8Array): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = process.threadCpuUsage();
    validator.validate(bytes, { asOf: material.asOf });
    const { user, system } = process.threadCpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
    if (least > 500) break;
  }
  return least;
};

console.log(`| family | try | ${shares.map((share) => `${share * 100} %`).join(" | ")} | last over one before |`);
console.log(`| --- | --: | ${shares.map(() => "--:").join(" | ")} | --: |`);
for (const family of families) {
  if (asked !== "all" && asked !== family.name) continue;
  for (let turn = 1; turn <= Number(tries); turn += 1) {
    // The same choices at every size, as far as the family makes as many of them.
    const times = shares.map((share) =>
      best(makeBody(family, { material, random: createRandom(`growth ${id} ${turn}`) }, share).bytes),
    );
    const [, , before = 1, last = 1] = times;
    const cells = times.map((time) => time.toFixed(1)).join(" | ");
    if (last > 20) console.log(`| ${family.name} | ${turn} | ${cells} | ${(last / before).toFixed(1)} |`);
  }
}
