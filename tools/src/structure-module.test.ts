import { execFile } from "node:child_process";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";

const run = promisify(execFile);

/** Each runs on its own in a folder without packages: a sound record, and one without its first property. */
const programs = {
  structure: `
import { readFileSync } from "node:fs";
import { check } from "./module.mjs";
const record = JSON.parse(readFileSync("record.json", "utf8"));
const sound = check(record);
delete record.standard;
console.log(JSON.stringify([sound, check(record), check.errors.some((error) => error.keyword === "required")]));
`,
  "fast-check": `
import { readFileSync } from "node:fs";
import { fastCheck } from "./module.mjs";
let count = 0;
const record = JSON.parse(readFileSync("record.json", "utf8"), function (name, value) {
  if (name !== "" && !Array.isArray(this)) count += 1;
  return value;
});
const all = fastCheck(record) === count;
delete record.standard;
console.log(JSON.stringify([all, count > 1, fastCheck(record)]));
`,
} as const;

const rows = [
  ["structure", "structure", [true, false, true]],
  ["receiver-structure", "structure", [true, false, true]],
  ["fast-check", "fast-check", [true, true, -1]],
  ["receiver-fast-check", "fast-check", [true, true, -1]],
] as const;

for (const id of await standardIds(repository)) {
  const { base } = await loadStandard(id);

  describe(`${id}: generated code`, () => {
    let folder = "";
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "structure-"));
      await writeFile(join(folder, "record.json"), JSON.stringify(base));
    });
    afterAll(() => rm(folder, { recursive: true }));
    it.each(rows)("%s runs without packages and without eval", async (module, program, want) => {
      await writeFile(join(folder, "program.mjs"), programs[program]);
      await copyFile(`${repository}/schemas/${id}/src/generated/${module}.js`, join(folder, "module.mjs"));
      const { stdout } = await run(process.execPath, ["--disallow-code-generation-from-strings", "program.mjs"], {
        cwd: folder,
      });
      expect(JSON.parse(stdout)).toEqual(want);
    });
  });
}
