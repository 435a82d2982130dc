import { applyPatch, type SetMember, type SetRule } from "@send-standards/core";
import type { StandardSource } from "../generate/standard-source.ts";
import type { MutantSuite } from "./mutant-suite.ts";

interface Row {
  readonly contexts: readonly { readonly record: never; readonly index: never }[];
  readonly asOf: string;
}

const hitsOf = (rule: SetRule, { contexts, asOf }: Row): string => {
  const groups = new Map<string, SetMember<object>[]>();
  for (const [at, context] of contexts.entries()) {
    for (const key of rule.keysOf(context)) {
      groups.set(key, [...(groups.get(key) ?? []), { at, fact: rule.factOf(context) }]);
    }
  }
  return JSON.stringify(
    [...groups.values()].filter((members) => members.length > 1).map((members) => rule.check(members, asOf)),
  );
};

/** Returns the suite of the rules that compare several records. */
export const setSuite = (
  { standard, base, baseAsOf, setCases }: StandardSource,
  folder: string,
): MutantSuite<SetRule, Row> => ({
  folder,
  rules: standard.setRules ?? [],
  isRule: (value): value is SetRule => typeof value === "object" && value !== null && "keysOf" in value,
  rows: new Map(
    setCases.map((one) => [
      one.rule,
      [...one.pass, ...one.fail].map((row) => ({
        asOf: row.asOf ?? baseAsOf,
        contexts: row.records.map((patch) => {
          const record = applyPatch(base, patch);
          return { record: record as never, index: standard.createIndex(record as never) as never };
        }),
      })),
    ]),
  ),
  outcome: hitsOf,
});
