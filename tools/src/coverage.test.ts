import { describe, expect, it } from "vitest";
import { repository } from "./generate/repository.ts";
import { standardIds } from "./generate/standard-source.ts";
import { schemaUse } from "./schema-use.ts";

for (const id of await standardIds(repository)) {
  describe(`${id}: the samples and examples together`, async () => {
    const { known, used } = await schemaUse(id);

    it("use at least 98 in 100 of the properties that the schema has", () => {
      const unused = [...known.properties].filter((pointer) => !used.properties.has(pointer));
      expect(known.properties.size).toBeGreaterThan(50);
      expect(unused.length <= known.properties.size * 0.02 ? [] : unused).toEqual([]);
    });

    it("use at least 90 in 100 of the codes of the lists that the standard keeps", () => {
      const unused = [...known.codes].filter((code) => !used.codes.has(code));
      expect(unused.length <= known.codes.size * 0.1 ? [] : unused).toEqual([]);
    });
  });
}
