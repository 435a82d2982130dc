import type { FastifyRequest } from "fastify";
import type { Answer } from "../answer/answer-task.ts";
import type { SliceAnswer } from "../answer/slice-task.ts";
import type { Log } from "./log/log.ts";

/** What is counted of some records of a batch. */
export type SliceCounts = Pick<SliceAnswer, "records" | "failing" | "incomplete" | "counts" | "byStandard" | "byRule">;

/** What the routes tell of their work. Log, metrics and traces are made of it; nothing of a record goes in. */
export interface Observe {
  /** Writes a line to the log that belongs to no request. */
  readonly log: Log;
  /** Returns what `judge` returns, and records what came of the body and how long it took. */
  readonly judging: (request: FastifyRequest, judge: () => Promise<Answer>) => Promise<Answer>;
  /** Records some records of a batch. */
  readonly recordSlice: (request: FastifyRequest, slice: SliceCounts) => void;
  /** Returns the metrics as Prometheus reads them. */
  readonly metrics: () => Promise<string>;
}
