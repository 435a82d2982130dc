import type { Plan } from "@send-standards/bulk";
import type { WorkOptions } from "./work/work.ts";

/** How far a run is, in shards. */
export interface RunProgress {
  /** Not begun, or waiting for another attempt. */
  readonly waiting: number;
  readonly active: number;
  readonly completed: number;
  /** Failed for good. */
  readonly failed: number;
  /** All of them. */
  readonly shards: number;
}

/** Divides runs among machines. Every job in it says the name of a run and the number of a shard, and nothing else. */
export interface RunQueue {
  /**
   * Hands a run in: a job for each shard, and one that puts the results together after them. A run that is in the queue, or was
   * not long ago, is left as it is. Its plan has to be where the workers look for it before.
   *
   * @returns whether it was new.
   */
  readonly submit: (plan: Plan) => Promise<{ readonly run: string; readonly added: boolean }>;
  /** Works on shards and reduces of all runs; the promise is kept when the signal has ended it and all is closed. */
  readonly work: (options: WorkOptions) => Promise<void>;
  /** Returns how far a run is. @throws {QueueProblem} `unknown-run`. */
  readonly progress: (run: string) => Promise<RunProgress>;
  /**
   * Waits until the results of a run are put together, and returns the shards that are missing in them. Asks once a second.
   *
   * @throws {QueueProblem} `unknown-run`; `not-reduced` where the reduce failed for good; the signal's reason.
   */
  readonly waitFor: (
    run: string,
    options?: { readonly signal?: AbortSignal; readonly onProgress?: (progress: RunProgress) => void },
  ) => Promise<{ readonly missing: readonly number[] }>;
  /**
   * Hands in once more the shards of a run that failed for good, and its reduce.
   *
   * @returns how many shards; 0 and nothing done where none failed and the reduce took place.
   * @throws {QueueProblem} `unknown-run`; `unfinished` where it is not at its end.
   */
  readonly retry: (run: string) => Promise<number>;
  /** Ends the connections. Work has to be ended before. */
  readonly close: () => Promise<void>;
}
