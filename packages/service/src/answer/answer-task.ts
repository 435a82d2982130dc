import type { Counts, Severity } from "@send-standards/core";
import type { ProblemName } from "../problems/problem-types.ts";
import type { ProblemDetails } from "../problems/service-problem.ts";
import type { ReportFormat } from "./report-format.ts";

/** A version of a standard, as the catalogue names it. */
export interface StandardVersion {
  readonly id: string;
  /** Three-part version. */
  readonly version: string;
}

/** One body to judge. Plain data, so that a thread can take it. */
export interface AnswerTask {
  readonly bytes: Uint8Array;
  /** What it is held against; what it states itself where absent. */
  readonly standard?: StandardVersion | undefined;
  /** Which of the two schemas; that of the producer where absent, or where the record states a later minor version. */
  readonly role?: "producer" | "receiver" | undefined;
  /** ISO 8601 date. */
  readonly asOf: string;
  readonly failOn: Severity | "never";
  readonly format: ReportFormat;
}

/** What becomes of a body. Plain data, so that a thread can return it. */
export type Answer =
  | {
      readonly kind: "report";
      /** The report as the format has it. */
      readonly text: string;
      /** Whether a finding is at or above the threshold. */
      readonly fails: boolean;
      readonly standard: StandardVersion;
      readonly counts: Counts;
      /** How many findings each rule has. */
      readonly byRule: readonly (readonly [rule: string, count: number])[];
    }
  | {
      readonly kind: "problem";
      readonly problem: ProblemName;
      readonly details: ProblemDetails;
      /** What the record was held against, where it came so far. */
      readonly standard?: StandardVersion | undefined;
    };
