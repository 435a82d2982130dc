import { execFile } from "node:child_process";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";

const run = promisify(execFile);

/** Runs on its own in a folder without packages: a sound record, and one without its first property. */
const program = `
import { readFileSync } from "node:fs";
import { check } from "./structure.mjs";
const record = JSON.parse(readFileSync("record.json", "utf8"));
const sound = check(record);
delete record.standard;
console.log(JSON.stringify([sound, check(record), check.errors.some((error) => error.keyword === "required")]));
`;

for (const id of await standardIds(repository)) {
  const { base } = await loadStandard(id);

  describe(`${id}: generated check`, () => {
    let folder = "";
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "structure-"));
      await writeFile(join(folder, "record.json"), JSON.stringify(base));
      await writeFile(join(folder, "program.mjs"), program);
    });
    afterAll(() => rm(folder, { recursive: true }));
    it.each(["structure", "receiver-structure"])("%s runs without packages and without eval", async (module) => {
      await copyFile(`${repository}/schemas/${id}/src/generated/${module}.js`, join(folder, "structure.mjs"));
      const { stdout } = await run(process.execPath, ["--disallow-code-generation-from-strings", "program.mjs"], {
        cwd: folder,
      });
      expect(JSON.parse(stdout)).toEqual([true, false, true]);
    });
  });
}
