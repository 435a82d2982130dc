import type { Counts } from "@send-standards/core";
import type { StandardVersion } from "../answer/answer-task.ts";
import type { ProblemName } from "../problems/problem-types.ts";

/** What came of a body: nothing at or above the threshold, something, or no report at all. */
export type JudgingOutcome = "pass" | "fail" | "problem";

/** What one body was held against and what came of it. */
export interface SeenJudging {
  readonly standard: StandardVersion | undefined;
  readonly outcome: JudgingOutcome;
  readonly counts: Counts | undefined;
}

/** What became of the records of a batch so far. */
export interface SeenBatch {
  records: number;
  failing: number;
  incomplete: number;
}

/** What is kept of a request while it lasts, to be told afterwards. Nothing that the caller chose is in it. */
export interface SeenRequest {
  /** When it came, by the clock of `performance.now()`. */
  readonly began: number;
  /** What it was answered with, where that was a problem. */
  problem?: ProblemName;
  judging?: SeenJudging;
  batch?: SeenBatch;
  /** Kind and place of an error that nobody expected. */
  failure?: string;
  /** Whether it was told of. */
  isOver: boolean;
}

declare module "fastify" {
  interface FastifyRequest {
    /** See `addObserve`; absent where the request is no HTTP that a route could be found for. */
    seen?: SeenRequest | undefined;
  }
}
