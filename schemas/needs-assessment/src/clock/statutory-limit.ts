import type { AssessmentStepCode } from "@send-standards/common";
import type { Pointer, Source } from "@send-standards/core";
import type { NeedsAssessment, TimeLimitException } from "../types.ts";

/** Everything in an assessment that the clock looks at; it has no other facts and no other clock. */
export type ClockFacts = Pick<
  NeedsAssessment,
  | "legalRegime"
  | "origin"
  | "request"
  | "responsibleFromDate"
  | "decision"
  | "reversals"
  | "timeLimitExceptions"
  | "ended"
> & { readonly child: Pick<NeedsAssessment["child"], "inYouthAccommodation"> };

/** What an exception that was claimed does to one limit. */
export interface WeighedException {
  /** Where the exception is. */
  readonly pointer: Pointer;
  readonly ground: TimeLimitException["ground"];
  /**
   * `excuses`: the facts are those that the regulations name, and the record says why keeping the limit was impractical.
   * `unclear`: a fact is missing, or they can be read both ways. `doesNotExcuse`: the facts are others.
   */
  readonly effect: "excuses" | "unclear" | "doesNotExcuse";
  /** Why it has that effect, in one sentence without any value of the record. */
  readonly why: string;
}

/** A time limit that the law sets for one step of one case, or the reason why it sets none. */
export interface StatutoryLimit {
  readonly step: AssessmentStepCode;
  /** Day of the event from which it is counted, ISO 8601; absent where the record does not say, or there is no limit. */
  readonly startsOn?: string;
  /** Last day on which the step is in time, ISO 8601; absent where there is no limit or its start is not known. */
  readonly dueOn?: string;
  /** The provision that sets the limit, or that leaves it out. */
  readonly source: Source;
  /** Which limit applies and why, in one or two sentences without any value of the record. */
  readonly reason: string;
  /** Every exception that was claimed for the step, weighed. */
  readonly exceptions: readonly WeighedException[];
  /** Those of `exceptions` that excuse a delay. */
  readonly excusedBy: readonly WeighedException[];
  /** Whether the last day falls into the months of 2020 in which the limit gave way to coronavirus. */
  readonly relaxed: boolean;
}
