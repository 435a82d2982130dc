import type { Answer, AnswerTask } from "../answer/answer-task.ts";
import type { SliceAnswer, SliceTask } from "../answer/slice-task.ts";

/** How much a service has to do. */
export interface WorkLoad {
  readonly threads: number;
  /** Threads that judge something at this moment. */
  readonly busy: number;
  /** Bodies and slices that wait for a thread. */
  readonly waiting: number;
}

/** Judges bodies, here or on a thread. */
export interface Work {
  /**
   * Judges one body. Where a thread does it, the bytes move there, and are gone here, if they have their memory to themselves.
   *
   * @throws {ServiceProblem} `busy` where too many bodies wait, `took-too-long` or `too-costly` where it took more time or memory
   * than it may.
   * @throws {WorkFailure} where a thread failed by a mistake of this program.
   */
  readonly answer: (task: AnswerTask) => Promise<Answer>;
  /** As `answer`, for some records of a batch. Several may be on their way at a time. A slice is never refused as `busy`. */
  readonly judgeSlice: (task: SliceTask) => Promise<SliceAnswer>;
  /** How many slices can be judged at a time. */
  readonly width: number;
  /** Resolves when every version can be judged, here and on each thread. Rejects where one never can be. */
  readonly ready: () => Promise<void>;
  /** Returns how much it has to do. */
  readonly load?: () => WorkLoad;
  /** Ends what is left and lets go of the threads. */
  readonly close: () => Promise<void>;
}
