import {
  applyPatch,
  type Finding,
  type Pointer,
  type SetHit,
  type SetRule,
  touches,
  valueAt,
} from "@send-standards/core";
import { checkSet, createValidator } from "@send-standards/validator";
import { describe, expect, it } from "vitest";
import { placesOf, whileBroken } from "./broken-places.ts";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";

/** A finding, and a hit, as one line: rule, record, pointer, and the places beside it. */
const lineOf = (rule: string, record: number, pointer: Pointer, related: readonly string[]): string =>
  [rule, record, pointer, ...related.toSorted()].join(" ");
const lineOfHit = (rule: string, { at, pointer, related = [] }: SetHit): string =>
  lineOf(
    rule,
    at,
    pointer,
    related.map((one) => `${one.at}${one.pointer}`),
  );
const lineOfFinding = ({ rule, record = 0, pointer, related = [], relatedRecords = [] }: Finding): string =>
  lineOf(rule, record - 1, pointer, [
    ...related.map((one) => `${record - 1}${one}`),
    ...relatedRecords.map((one) => `${(one.record ?? 0) - 1}${one.pointer}`),
  ]);

const isPlain = (value: unknown): boolean =>
  (typeof value === "string" && value.length <= 1000) || ["number", "boolean", "undefined"].includes(typeof value);

for (const id of await standardIds(repository)) {
  const { standard, base, baseAsOf, setCases } = await loadStandard(id);
  const setRules: readonly SetRule[] = standard.setRules ?? [];
  const validator = await createValidator(standard);

  describe(`${id}: set rules`, () => {
    it("have cases in the order of the rules", () => {
      expect(setCases.map(({ rule }) => rule)).toEqual(setRules.map((rule) => rule.id));
    });
    it("have ids that no other rule has", () => {
      const ids = [...standard.rules, ...setRules].map((rule) => rule.id);
      expect([...new Set(ids)]).toEqual(ids);
    });
    it.each(setRules.map((rule) => [rule.id, rule] as const))("%s is fit to print", (_, rule) => {
      expect(rule.id).toMatch(new RegExp(`^${id}/[a-z0-9]+(-[a-z0-9]+)*$`));
      const { message, fix } = rule.caseworker;
      for (const text of [rule.statement, rule.why, rule.message, rule.fix, message, fix]) {
        expect(text).toMatch(/^[A-Z{].*\.$/s);
        expect(text).not.toMatch(/\b(valid|invalid|please|sorry|illegal|forbidden)\b/i);
        expect(text.replaceAll(/\{(place|Place|related|other)\}/g, "")).not.toMatch(/[{}]/);
      }
      expect(rule.reads.length).toBeGreaterThan(0);
      expect([...new Set(rule.reads)]).toEqual(rule.reads);
      expect(rule.source.length).toBeGreaterThan(0);
      if (rule.severity === "error") expect(rule.source[0]?.verified).toBe(true);
    });
  });

  for (const { rule: ruleId, pass, fail } of setCases) {
    const rule = setRules.find((candidate) => candidate.id === ruleId);
    if (rule === undefined) throw new Error(`${ruleId} is no set rule`);
    const rows = [...pass.map((row) => ({ ...row, hits: [] })), ...fail];
    const recordsOf = (patches: (typeof rows)[number]["records"]): object[] =>
      patches.map((patch) => applyPatch(base, patch));

    describe(ruleId, () => {
      it("has a case of each kind", () => {
        expect([pass.length > 0, fail.length > 0]).toEqual([true, true]);
      });

      it.each(rows.map((row) => [row.name, row] as const))("%s", async (_, row) => {
        const asOf = row.asOf ?? baseAsOf;
        const records = recordsOf(row.records);
        const structural = records.flatMap((record) =>
          validator.validate(record, { asOf }).findings.filter((one) => one.rule.startsWith("structure/")),
        );
        expect(structural).toEqual([]);
        const { findings, skipped, complete } = await checkSet(standard, records, { asOf });
        expect(findings.map(lineOfFinding).sort()).toEqual(row.hits.map((hit) => lineOfHit(ruleId, hit)).sort());
        expect([skipped, complete]).toEqual([[], true]);
        for (const { message, caseworker } of findings) expect(`${message} ${caseworker}`).not.toMatch(/[{}]/);
        for (const { pointer } of row.hits) {
          expect(rule.reads.some((pattern) => touches(pointer, pattern))).toBe(true);
        }
      });

      it.each(rows.filter(({ records }) => records.length > 1).map((row) => [row.name, row] as const))(
        "says the same in another order: %s",
        async (_, { records: patches, asOf = baseAsOf }) => {
          const records = recordsOf(patches);
          const inOrder = async (set: readonly object[]): Promise<string[]> =>
            (await checkSet(standard, set, { asOf })).findings
              .map(({ rule: found, record = 0, pointer }) => `${found} ${pointer} ${JSON.stringify(set[record - 1])}`)
              .sort();
          expect(await inOrder(records.toReversed())).toEqual(await inOrder(records));
        },
      );

      it("keeps little of a record, and sees nothing that it does not say it reads", () => {
        const changed: unknown[] = [];
        for (const record of rows.flatMap((row) => recordsOf(row.records))) {
          const kept = (): string => {
            const context = { record: record as never, index: standard.createIndex(record as never) as never };
            const fact = rule.factOf(context);
            for (const value of Object.values(fact).flatMap((one) => (Array.isArray(one) ? one : [one]))) {
              expect(isPlain(value)).toBe(true);
            }
            return JSON.stringify([rule.keysOf(context), fact]);
          };
          const before = kept();
          for (const place of placesOf(record)) {
            if (rule.reads.some((pattern) => touches(place, pattern))) continue;
            for (const broken of [typeof valueAt(record, place) === "string" ? 7 : "\u00b6", undefined]) {
              if (whileBroken(record, place, broken, kept) !== before) changed.push(place);
            }
          }
        }
        expect(changed).toEqual([]);
      });
    });
  }
}
