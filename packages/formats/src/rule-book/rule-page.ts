import type { RuleText, SetRule, Severity, Source } from "@send-standards/core";

/** What is printed about a rule about several records without running it. */
type SetRuleText = RuleText & Pick<SetRule, "kind">;

/** What is printed about a rule: one of a standard, or one that holds for every input. */
export interface RulePage extends Partial<Pick<RuleText, "since" | "until">> {
  readonly id: string;
  /** `set` where the rule is about several records; absent where it is about one. */
  readonly kind?: "set";
  readonly severity: Severity;
  /** One sentence that is true where the rule is kept. */
  readonly statement: string;
  readonly why: string;
  /** How to put it right. */
  readonly fix: string;
  /** The same for somebody who works with families and not with data. */
  readonly caseworkerFix?: string;
  readonly source: readonly Source[];
  /** Leaf patterns of what the rule reads; empty where it is not about certain properties. */
  readonly reads: readonly string[];
}

/** Returns the page of a rule without what only a program needs. */
export const pageOf = (rule: RuleText | SetRuleText): RulePage => {
  const { id, severity, since, until, statement, why, fix, caseworker, source, reads } = rule;
  return {
    id,
    ...("kind" in rule ? { kind: rule.kind } : {}),
    severity,
    since,
    ...(until === undefined ? {} : { until }),
    statement,
    why,
    fix,
    caseworkerFix: caseworker.fix,
    source,
    reads,
  };
};
