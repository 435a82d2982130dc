import { severities } from "@send-standards/core";
import type { RuleSummary } from "./summary.ts";

const byId = (a: RuleSummary, b: RuleSummary): number => (a.rule < b.rule ? -1 : 1);

/** Returns rules by how much they found, the most first. */
export const byFindings = (rules: readonly RuleSummary[]): RuleSummary[] =>
  rules.toSorted((a, b) => b.findings - a.findings || byId(a, b));

/** Returns rules by how serious they are, the most serious first, and among those by how much they found. */
export const bySeverity = (rules: readonly RuleSummary[]): RuleSummary[] =>
  byFindings(rules).toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
