import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { repository } from "./generate/repository.ts";
import { rulePages } from "./generate/rule-pages.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";

for (const id of await standardIds(repository)) {
  describe(`${id}: rule book`, async () => {
    const pages = rulePages(await loadStandard(id));
    const folder = `${repository}/docs/rules/${id}`;

    it("has a page for each rule and one table, and no other", async () => {
      expect((await readdir(folder)).sort()).toEqual([...pages.keys()].sort());
    });

    it("is what the rules make of it", async () => {
      const stale: string[] = [];
      for (const [name, page] of pages) if ((await readFile(`${folder}/${name}`, "utf8")) !== page) stale.push(name);
      expect(stale).toEqual([]);
    });
  });
}
