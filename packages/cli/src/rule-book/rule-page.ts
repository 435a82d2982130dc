import type { RuleText, Severity, Source } from "@send-standards/core";

/** What is printed about a rule: one of a standard, or one that holds for every input. */
export interface RulePage extends Partial<Pick<RuleText, "since" | "until">> {
  readonly id: string;
  readonly severity: Severity;
  /** One sentence that is true where the rule is kept. */
  readonly statement: string;
  readonly why: string;
  /** How to put it right. */
  readonly fix: string;
  readonly source: readonly Source[];
  /** Leaf patterns of what the rule reads; empty where it is not about certain properties. */
  readonly reads: readonly string[];
}

/** Returns the page of a rule without what only a program needs. */
export const pageOf = ({ id, severity, since, until, statement, why, fix, source, reads }: RuleText): RulePage => ({
  id,
  severity,
  since,
  ...(until === undefined ? {} : { until }),
  statement,
  why,
  fix,
  source,
  reads,
});
