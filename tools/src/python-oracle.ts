/**
 * Holds the same records against the same schema as the engine test, with Debian's python3-jsonschema, and
 * fails where the verdicts differ. Run by the continuous integration as `pnpm test:python`.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { engineInstances } from "./engine-instances.ts";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";

const program = fileURLToPath(new URL("python-oracle.py", import.meta.url));

/** Returns what the other engine says of the records of one standard. */
const compare = async (id: string): Promise<string> => {
  const { standard } = await loadStandard(id);
  const { check } = await standard.loadStructure();
  // Debian's python, not one that somebody put first in the path: it is the one with the package.
  const python = spawn("/usr/bin/python3", [program, `${repository}/schemas/${id}/versions/next/schema.json`], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let output = "";
  python.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
  });
  const ended = once(python, "close");
  for (const { name, record } of await engineInstances(id)) {
    const line = `${JSON.stringify({ name, accepted: check(record), record })}\n`;
    if (!python.stdin.write(line)) await once(python.stdin, "drain");
  }
  python.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`python3 ended with ${code}`);
  return output;
};

for (const id of await standardIds(repository)) {
  const output = await compare(id);
  console.log(`${id}, python3-jsonschema\n${output}`);
  if (output.includes("differs:") || !/compared: [0-9]{4,}/.test(output)) process.exitCode = 1;
}
