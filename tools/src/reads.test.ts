import { applyPatch, type Hit, type Pointer, touches, valueAt } from "@send-standards/core";
import { describe, expect, it } from "vitest";
import { placesOf, whileBroken } from "./broken-places.ts";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";

const pointersOf = (hits: readonly (Pointer | Hit)[]): string[] =>
  hits.map((hit) => (typeof hit === "string" ? hit : hit.pointer)).sort();

for (const id of await standardIds(repository)) {
  const { standard, base, baseAsOf, cases } = await loadStandard(id);

  describe(`${id}: what a rule reads`, () => {
    for (const rule of standard.rules) {
      it(`${rule.id} sees nothing else`, () => {
        const rows = cases.find((one) => one.rule === rule.id);
        const records = [
          { record: base, asOf: baseAsOf },
          ...[...(rows?.fail ?? []), ...(rows?.pass ?? [])].map((row) => ({
            record: applyPatch(rows?.base ?? base, row.patch),
            asOf: row.asOf ?? baseAsOf,
          })),
        ];
        const changed: unknown[] = [];
        for (const { record, asOf } of records) {
          const copy = structuredClone(record);
          const hits = () =>
            pointersOf(
              rule.check({ record: copy as never, index: standard.createIndex(copy as never) as never, asOf }),
            );
          const before = hits();
          for (const place of placesOf(record)) {
            if (rule.reads.some((pattern) => touches(place, pattern))) continue;
            const isText = typeof valueAt(record, place) === "string";
            for (const broken of [isText ? 7 : "\u00b6", undefined]) {
              const after = whileBroken(copy, place, broken, hits);
              if (JSON.stringify(after) !== JSON.stringify(before)) changed.push({ place, before, after });
            }
          }
        }
        expect(changed).toEqual([]);
      });
    }
  });
}
