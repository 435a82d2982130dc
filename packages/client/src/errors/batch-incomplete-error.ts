import type { ServiceProblemError } from "./service-problem-error.ts";

/** What a `BatchIncompleteError` is made of. */
export interface BatchBreak {
  readonly records: number;
  readonly problem?: ServiceProblemError | undefined;
  readonly cause?: unknown;
}

/** A batch that was not judged to its end. The lines of the records before have been handed over. */
export class BatchIncompleteError extends Error {
  /** Records that were judged and handed over; to go on, send those after them. */
  readonly records: number;
  /** Why the service gave up; absent where its answer was cut off. */
  readonly problem: ServiceProblemError | undefined;

  constructor({ records, problem, cause }: BatchBreak) {
    const reason = problem?.message ?? "The answer was cut off. Send the rest again.";
    super(`The batch was given up after ${records} records. ${reason}`, cause === undefined ? {} : { cause });
    this.name = "BatchIncompleteError";
    this.records = records;
    this.problem = problem;
  }
}
