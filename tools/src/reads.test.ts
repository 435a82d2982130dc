import { applyPatch, type Hit, type Pointer, parentOf, parsePointer, touches, valueAt } from "@send-standards/core";
import { describe, expect, it } from "vitest";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";

/** Every place of a record below its root. */
const placesOf = (value: unknown, pointer: Pointer = ""): Pointer[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    const place = `${pointer}/${name}`;
    return [place, ...placesOf(child, place)];
  });
};

/** Runs `look` while the value at `pointer` is replaced (or, for `undefined`, removed), and puts it back. */
const whileBroken = <Result>(record: object, pointer: Pointer, broken: unknown, look: () => Result): Result => {
  const parent = valueAt(record, parentOf(pointer)) as Record<string, unknown>;
  const name = parsePointer(pointer).at(-1) ?? "";
  const sound = parent[name];
  if (broken === undefined && !Array.isArray(parent)) delete parent[name];
  else parent[name] = broken;
  const result = look();
  parent[name] = sound;
  return result;
};

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
            record: applyPatch(base, row.patch),
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
