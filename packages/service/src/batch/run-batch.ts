import { createRecordSplitter, type RecordText } from "@send-standards/validator";
import type { SliceAnswer } from "../answer/slice-task.ts";
import { problemBody } from "../problems/problem-body.ts";
import type { ProblemName } from "../problems/problem-types.ts";
import { ServiceProblem } from "../problems/service-problem.ts";
import type { BatchInput, InputPiece } from "./batch-input.ts";
import type { RecordMode } from "./batch-media.ts";
import type { BatchOutput } from "./batch-output.ts";
import type { BatchTotals } from "./create-batch-totals.ts";
import type { FactGroups } from "./create-fact-groups.ts";
import { createInOrder } from "./create-in-order.ts";
import { createSlicer } from "./create-slicer.ts";
import { judgeFacts, type SetsFound } from "./judge-facts.ts";
import { createJudgeSlice, type JudgeSliceOptions } from "./judge-slice.ts";

/** What a batch is made of. */
export interface BatchOptions extends Pick<JudgeSliceOptions, "work" | "task"> {
  readonly input: BatchInput;
  readonly output: BatchOutput;
  /** How the body is divided into records. */
  readonly mode: RecordMode;
  /** Most bytes of a record. */
  readonly recordBytes: number;
  /** How many slices are begun at a time. */
  readonly width: number;
  readonly totals: BatchTotals;
  /** Takes the facts of records that are to be compared with each other; absent where they are not. */
  readonly groups?: FactGroups | undefined;
  /** Is called before the first line. */
  readonly onBegin: () => void;
  /** Hears of each answer whose lines were written. */
  readonly onAnswer: (answer: SliceAnswer) => void;
}

/** How a batch ended. */
export interface BatchEnd {
  /** Why it was given up, where it was. */
  readonly problem?: ProblemName;
  /** What it was that nobody expected, for `internal-error`. */
  readonly error?: unknown;
  /** Whether the body was read to its end, so that the connection can take another request. */
  readonly isRead: boolean;
}

/** The problem that each way to end too early is. */
const inputProblems: Readonly<Record<Exclude<InputPiece["kind"], "bytes">, ProblemName | undefined>> = {
  end: undefined,
  slow: "body-too-slow",
  broken: "length-mismatch",
  gone: "length-mismatch",
};

/** A slice that is being judged. */
interface Running {
  readonly first: Promise<IteratorResult<SliceAnswer, void>>;
  readonly answers: AsyncGenerator<SliceAnswer, void>;
}

/**
 * Judges the records of a body while it comes, and writes a line for each while they are judged, then one that closes them. It reads
 * no faster than it is read from.
 *
 * @throws {ServiceProblem} where it cannot go on before the first line, and whatever the work throws; later, the closing line says so.
 */
export const runBatch = async (options: BatchOptions): Promise<BatchEnd> => {
  const { input, output, totals } = options;
  const splitter = createRecordSplitter(options.mode, { bytes: options.recordBytes });
  const slicer = createSlicer();
  const state: { stopped?: ServiceProblem; error?: unknown; hasBegun: boolean } = { hasBegun: false };

  const isOver = (): boolean => state.stopped !== undefined || output.isGone();
  const stop = (error: unknown): void => {
    if (state.stopped !== undefined) return;
    const isProblem = error instanceof ServiceProblem;
    state.stopped = isProblem ? error : new ServiceProblem("internal-error");
    if (!isProblem) state.error = error;
  };
  const judgeSlice = createJudgeSlice({ work: options.work, task: options.task, isOver });
  const write = (text: string): void => {
    if (!state.hasBegun) options.onBegin();
    state.hasBegun = true;
    output.write(text);
  };
  const deliver = async ({ first, answers }: Running): Promise<void> => {
    for (let next = await first; next.done !== true && !isOver(); next = await answers.next()) {
      write(next.value.text);
      totals.add(next.value);
      for (const facts of next.value.facts) options.groups?.add(facts);
      options.onAnswer(next.value);
      if (!(await output.room())) stop(new ServiceProblem("unread-response"));
    }
  };
  const begin = (records: readonly RecordText[]): void => {
    if (records.length === 0 || isOver()) return;
    const answers = judgeSlice(records);
    const first = answers.next();
    // It is waited for when those before it are done.
    first.catch(() => {});
    queue.add({ first, answers });
  };
  // Whoever sends slowly has the answer to what was sent so far.
  const queue = createInOrder<Running>(
    options.width,
    (running) => deliver(running).catch(stop),
    () => begin(slicer.take()),
  );
  const take = async (records: readonly RecordText[]): Promise<void> => {
    for (const record of records) {
      begin(slicer.add(record) ?? []);
      await queue.room();
      if (isOver()) return;
    }
    if (queue.size() === 0) begin(slicer.take());
  };
  /** Reads to the end, or as far as that is of use, and returns what was in the way. */
  const read = async (): Promise<ProblemName | undefined> => {
    while (!isOver()) {
      const piece = await input.next();
      if (piece.kind === "bytes") {
        await take(splitter.push(piece.bytes));
        continue;
      }
      if (piece.kind === "end") await take(splitter.end());
      if (piece.kind !== "gone") begin(slicer.take());
      return inputProblems[piece.kind];
    }
    return undefined;
  };

  const compare = async (): Promise<SetsFound | undefined> => {
    const { groups, task } = options;
    if (groups === undefined || isOver()) return undefined;
    try {
      return await judgeFacts(groups, task.asOf);
    } catch (error) {
      stop(error);
      return undefined;
    }
  };

  const problem = await read();
  await queue.done();
  if (problem !== undefined) stop(new ServiceProblem(problem));
  const sets = await compare();
  if (output.isGone()) {
    if (!state.hasBegun) throw new ServiceProblem("length-mismatch");
    return { isRead: false };
  }
  if (state.stopped === undefined) {
    write(`${JSON.stringify({ summary: totals.summary(sets) })}\n`);
    output.end();
    return { isRead: true };
  }
  const { stopped, error } = state;
  if (!state.hasBegun) throw error ?? stopped;
  const incomplete = { ...problemBody(stopped.problem, stopped.details), records: totals.records() };
  write(`${JSON.stringify({ incomplete })}\n`);
  // The client may read only when it has sent everything.
  const isRead = await input.discard();
  output.end();
  return { problem: stopped.problem, error, isRead };
};
