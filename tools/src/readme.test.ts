import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";

for (const id of await standardIds(repository)) {
  const { standard } = await loadStandard(id);
  const readme = await readFile(`${repository}/schemas/${id}/README.md`, "utf8");
  const { check } = await standard.loadStructure();

  describe(`${id}: README`, () => {
    const record = JSON.parse(/```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? "null");
    it("shows a record that keeps the structure", () => {
      expect([check(record), check.errors]).toEqual([true, null]);
    });
    it("shows the smallest one: nothing can be left out", () => {
      const without = Object.keys(record).map((name) => {
        const copy = { ...record };
        delete copy[name];
        return [name, check(copy)];
      });
      expect(without).toEqual(Object.keys(record).map((name) => [name, false]));
    });
  });
}
