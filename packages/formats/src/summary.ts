import { type Counts, countOf, type Finding, listOf, type Report } from "@send-standards/core";
import { type Standing, standingOf, standings } from "./standing.ts";

/** How many findings a rule has under one standing. */
export interface RuleCount {
  readonly rule: string;
  readonly standing: Standing;
  readonly count: number;
}

/** Returns counts in words: "3 errors and 1 query"; "no findings" where there is none. */
export const describeCounts = ({ error, query, advice, noted }: Counts): string => {
  const counts = [
    ...(error === 0 ? [] : [countOf(error, "error")]),
    ...(query === 0 ? [] : [countOf(query, "query", "queries")]),
    ...(advice === 0 ? [] : [countOf(advice, "piece of advice", "pieces of advice")]),
    ...(noted === 0 ? [] : [countOf(noted, "noted finding")]),
  ];
  return counts.length === 0 ? "no findings" : listOf(counts);
};

/** Returns how many findings each rule has, the most serious and most frequent first. */
export const countByRule = (findings: readonly Finding[]): RuleCount[] => {
  const counts = new Map<string, { rule: string; standing: Standing; count: number }>();
  for (const finding of findings) {
    const { rule } = finding;
    const standing = standingOf(finding);
    const key = standing === "noted" ? `noted ${rule}` : rule;
    const present = counts.get(key);
    if (present === undefined) counts.set(key, { rule, standing, count: 1 });
    else present.count += 1;
  }
  return [...counts.values()].sort(
    (a, b) =>
      standings.indexOf(a.standing) - standings.indexOf(b.standing) || b.count - a.count || (a.rule < b.rule ? -1 : 1),
  );
};

/** Returns how many records were reached in all files. */
export const countRecords = ({ inputs }: Pick<Report, "inputs">): number =>
  inputs.reduce((sum, { records }) => sum + records, 0);

/** Returns the `most` most serious findings, in the order of the report; what a note explains comes last. */
export const mostSerious = (findings: readonly Finding[], most: number): readonly Finding[] => {
  if (findings.length <= most) return findings;
  const kept = new Set<Finding>();
  for (const standing of standings) {
    for (const finding of findings) {
      if (kept.size < most && standingOf(finding) === standing) kept.add(finding);
    }
  }
  return findings.filter((finding) => kept.has(finding));
};

/** Rules that did not run, by what stood in their way. */
export interface SkippedGroup {
  /** The structural finding: "structure/type at /child/dateOfBirth". */
  readonly because: string;
  readonly rules: number;
  readonly records: number;
}

/** Returns why rules did not run, the reason that stopped most of them first. */
export const groupSkipped = ({ rules }: Pick<Report, "rules">): SkippedGroup[] => {
  const groups = new Map<string, { rules: Set<string>; records: Set<string>; count: number }>();
  for (const { rule, file, record, because } of rules.skipped) {
    const group = groups.get(because) ?? { rules: new Set(), records: new Set(), count: 0 };
    group.rules.add(rule);
    group.records.add(`${record ?? ""} ${file ?? ""}`);
    group.count += 1;
    groups.set(because, group);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([because, group]) => ({ because, rules: group.rules.size, records: group.records.size }));
};

/** Returns how many different rules did not run on some record. */
export const countSkippedRules = ({ rules }: Pick<Report, "rules">): number =>
  new Set(rules.skipped.map(({ rule }) => rule)).size;
