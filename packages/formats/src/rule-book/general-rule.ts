import type { Severity } from "@send-standards/core";

/** What is said of a rule that every standard shares. */
export interface GeneralRule {
  readonly id: string;
  /** `error` where absent. */
  readonly severity?: Severity;
  readonly statement: string;
  readonly why: string;
  readonly fix: string;
}
