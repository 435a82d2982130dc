import type { FastifyRequest } from "fastify";
import type { Answer } from "../../answer/answer-task.ts";
import type { Watcher } from "../request-end.ts";

/** Sends traces and metrics elsewhere. */
export interface Telemetry extends Watcher {
  /** Returns what `judge` returns, and makes a span of it. */
  readonly judging: (request: FastifyRequest, judge: () => Promise<Answer>) => Promise<Answer>;
  /** Sends what is left, in three seconds at most. */
  readonly stop: () => Promise<void>;
}
