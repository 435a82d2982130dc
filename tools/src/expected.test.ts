import { readdir, readFile } from "node:fs/promises";
import type { Finding } from "@send-standards/core";
import { createValidator } from "@send-standards/validator";
import { describe, expect, it } from "vitest";
import { exampleFolders, exampleNames } from "./example-folders.ts";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";

const examples = `${repository}/examples`;
const asOf = "2026-11-25";

for (const id of await standardIds(repository)) {
  const folders = exampleFolders(id);
  const { standard } = await loadStandard(id);
  const validator = await createValidator(standard);
  const complete = await exampleNames(folders.complete);
  const exported = await exampleNames(folders.exported);

  const findingsOf = async (path: string): Promise<readonly Finding[]> =>
    validator.validate(await readFile(`${examples}/${path}`), { asOf }).findings;

  describe(`${id}: examples as exported`, () => {
    it("have a list of what is found in each, and a list of defects", async () => {
      expect(exported.length).toBeGreaterThan(2);
      expect(await exampleNames(folders.expected)).toEqual(exported);
      const lists = (await readdir(`${examples}/${folders.exported}`)).filter((name) => name.endsWith(".defects.md"));
      expect(lists.sort()).toEqual(exported.map((name) => `${name}.defects.md`));
    });

    it.each(exported)("%s has exactly the findings listed", async (name) => {
      const found = (await findingsOf(`${folders.exported}/${name}.json`)).map(({ rule, severity, pointer, line }) => ({
        rule,
        severity,
        pointer,
        line,
      }));
      expect(found).toEqual(JSON.parse(await readFile(`${examples}/${folders.expected}/${name}.json`, "utf8")));
    });
  });

  describe(`${id}: examples that are complete`, () => {
    it("are the same cases as those as exported", () => {
      expect(complete).toEqual(exported);
    });

    it.each(complete)("%s keeps every rule", async (name) => {
      expect(await findingsOf(`${folders.complete}/${name}.json`)).toEqual([]);
    });
  });
}
