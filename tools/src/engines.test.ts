import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import { describe, expect, it } from "vitest";
import { engineInstances } from "./engine-instances.ts";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";
import { publishedSchema } from "./published-schema.ts";

for (const id of await standardIds(repository)) {
  const { standard } = await loadStandard(id);
  const { check } = await standard.loadStructure();
  const schema = await publishedSchema(id);
  registerSchema(schema as never);
  const other = await validate(String(schema.$id));

  describe(`${id}: an independent engine`, () => {
    it("gives the same verdict on vectors, examples and 5,000 changes of one field", async () => {
      const differing: string[] = [];
      const counts = { accepted: 0, refused: 0 };
      for (const { name, record } of await engineInstances(id)) {
        const ours = check(record);
        counts[ours ? "accepted" : "refused"] += 1;
        if (other(record as never).valid !== ours) differing.push(name);
      }
      expect(differing).toEqual([]);
      expect(counts.refused).toBeGreaterThanOrEqual(2500);
      expect(counts.accepted + counts.refused).toBeGreaterThanOrEqual(5000);
    }, 300_000);
  });
}
