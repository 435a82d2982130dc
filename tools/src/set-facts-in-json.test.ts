import { applyPatch, type SetRule } from "@send-standards/core";
import { describe, expect, it } from "vitest";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";

// A run over more records than fit into memory writes facts down as JSON and reads them again.
for (const id of await standardIds(repository)) {
  const { standard, base, baseAsOf, setCases } = await loadStandard(id);
  const setRules: readonly SetRule[] = standard.setRules ?? [];

  if (setCases.length === 0) continue;
  describe(`${id}: facts that were written down as JSON`, () => {
    it.each(setCases.map(({ rule }) => [rule] as const))("say the same to %s", (ruleId) => {
      const cases = setCases.find(({ rule }) => rule === ruleId);
      const rule = setRules.find((one) => one.id === ruleId);
      if (cases === undefined || rule === undefined) throw new Error(`${ruleId} is no set rule`);
      for (const { records, asOf = baseAsOf } of [...cases.pass, ...cases.fail]) {
        const facts = records.map((patch) => {
          const record = applyPatch(base, patch);
          return rule.factOf({ record: record as never, index: standard.createIndex(record as never) as never });
        });
        const read: typeof facts = JSON.parse(JSON.stringify(facts));
        expect(read).toEqual(facts);
        const hits = (given: typeof facts) =>
          rule.check(
            given.map((fact, at) => ({ at, fact: fact as never })),
            asOf,
          );
        expect(hits(read)).toEqual(hits(facts));
      }
    });
  });
}
