import { applyPatch, type SetFailCase, type SetHit, type SetPassCase, type SetRule } from "@send-standards/core";
import type { StandardSource } from "./standard-source.ts";

const findingOf = ({ id: rule, severity }: SetRule, { at, pointer, related = [] }: SetHit): object => {
  const own = related.filter((one) => one.at === at).map((one) => one.pointer);
  const others = related.filter((one) => one.at !== at);
  return {
    rule,
    severity,
    record: at + 1,
    pointer,
    ...(own.length === 0 ? {} : { related: own }),
    ...(others.length === 0
      ? {}
      : { relatedRecords: others.map((one) => ({ record: one.at + 1, pointer: one.pointer })) }),
  };
};

/**
 * Returns the published cases of a rule about several records: path in the version folder and content. Each case has its
 * records, and what the rules about several records find in them; records are numbered from 1.
 */
export const setVectorFile = (source: StandardSource, rule: SetRule): [string, string] => {
  const cases = source.setCases.find((one) => one.rule === rule.id);
  if (cases === undefined) throw new Error(`${rule.id} has no cases`);
  const vector = (kind: "pass" | "fail", one: SetPassCase | SetFailCase): object => ({
    name: one.name,
    kind,
    asOf: one.asOf ?? source.baseAsOf,
    findings: ("hits" in one ? one.hits : []).map((hit) => findingOf(rule, hit)),
    records: one.records.map((patch) => applyPatch(source.base, patch)),
  });
  const vectors = [...cases.pass.map((one) => vector("pass", one)), ...cases.fail.map((one) => vector("fail", one))];
  const lines = vectors.map((one) => JSON.stringify(one)).join(",\n");
  return [
    `vectors/sets/${rule.id.split("/")[1]}.json`,
    `{"rule":${JSON.stringify(rule.id)},"vectors":[\n${lines}\n]}\n`,
  ];
};
