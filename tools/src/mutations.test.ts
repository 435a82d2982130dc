import { findVersion } from "@send-standards/catalogue";
import { applyPatch } from "@send-standards/core";
import { createValidator } from "@send-standards/validator";
import { describe, expect, it } from "vitest";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";
import { mutationsOf } from "./mutations.ts";
import { publishedSchema } from "./published-schema.ts";

for (const id of await standardIds(repository)) {
  const { standard, base, baseAsOf: asOf } = await loadStandard(id);
  const schema = await publishedSchema(id);
  const validator = await createValidator(standard);
  const sample = await findVersion(id)?.loadSample();
  const records: readonly object[] = [base, sample?.({ seed: 1, number: 6, asOf }) ?? {}];

  describe(`${id}: single-field mutations`, () => {
    it("give exactly one structural finding, at their place", () => {
      const wrong: unknown[] = [];
      let tried = 0;
      for (const record of records) {
        for (const mutation of mutationsOf(record, schema)) {
          tried += 1;
          const { findings } = validator.validate(applyPatch(record, mutation.patch), { asOf });
          const structural = findings.filter((finding) => !finding.rule.startsWith(`${id}/`));
          const want = [{ rule: mutation.rule, pointer: mutation.pointer }];
          const got = structural.map(({ rule, pointer }) => ({ rule, pointer }));
          if (JSON.stringify(got) !== JSON.stringify(want)) wrong.push({ want, got });
        }
      }
      expect(wrong).toEqual([]);
      expect(tried).toBeGreaterThan(records.length * 100);
    }, 120_000);
  });
}
