import { applyPatch, type Hit, type Pointer, type Rule } from "@send-standards/core";
import type { StandardSource } from "../generate/standard-source.ts";
import type { MutantSuite } from "./mutant-suite.ts";

interface Row {
  readonly record: never;
  readonly index: never;
  readonly asOf: string;
}

const hitsOf = (hits: readonly (Pointer | Hit)[]): string =>
  JSON.stringify(hits.map((hit) => (typeof hit === "string" ? { pointer: hit } : hit)));

/** Returns the suite of the rules that one record decides. */
export const recordSuite = (
  { standard, base, baseAsOf, cases }: StandardSource,
  folder: string,
): MutantSuite<Rule, Row> => {
  const rowOf = (record: object, asOf: string): Row => ({
    record: record as never,
    index: standard.createIndex(record as never) as never,
    asOf,
  });
  return {
    folder,
    rules: standard.rules,
    isRule: (value): value is Rule =>
      typeof value === "object" && value !== null && "check" in value && "reads" in value,
    rows: new Map(
      cases.map((one) => [
        one.rule,
        [...one.pass, ...one.fail].map((row) => rowOf(applyPatch(one.base ?? base, row.patch), row.asOf ?? baseAsOf)),
      ]),
    ),
    outcome: (rule, row) => hitsOf(rule.check(row)),
  };
};
