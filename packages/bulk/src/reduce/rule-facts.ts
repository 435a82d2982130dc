import type { Severity, Source } from "@send-standards/core";

/** What a summary says of a rule beside what it found. */
export interface RuleFacts {
  readonly severity: Severity;
  readonly statement: string;
  readonly why?: string;
  readonly source?: Source;
  readonly help?: string;
}

/** Returns what is said of a rule; every rule that can be found has a page in the rule book. */
export type DescribeRule = (rule: string) => Promise<RuleFacts>;
