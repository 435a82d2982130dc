import { type Plan, reduce, ShardFailure, taskOf, workerFailure } from "@send-standards/bulk";
import type { WorkEvent } from "@send-standards/queue";
import { createDescribeRule } from "../bulk/describe-rule.ts";
import { ruleSet } from "../bulk/rule-set.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { FileError } from "../file-error.ts";
import type { Io } from "../io.ts";
import { toolName, toolVersion } from "../tool.ts";
import { loadQueue } from "./load-queue.ts";
import { openRunQueue } from "./open-run-queue.ts";
import { queueAddress } from "./queue-address.ts";

/** What `send-standards worker` was asked to do. */
export interface WorkerOptions {
  /** Address of the queue as it was typed. */
  readonly queue: string;
  /** Folder or `s3://` place of the run. */
  readonly output: string;
  readonly threads: number | undefined;
  /** Seconds after which a part of a worker that was killed comes back. */
  readonly lockSeconds: number | undefined;
}

/** Characters of the name of a run that tell it from others. */
const shortName = 8;

/** Returns why something failed, in words, without anything of a record. */
const reasonOf = (error: unknown): string => (error instanceof ShardFailure ? error.message : workerFailure(error));

/** Returns what happened, in one line. */
const describeEvent = (event: WorkEvent): string => {
  if (event.kind === "connection") return `the connection to the queue failed (${event.code}); it is tried again`;
  const run = event.run.slice(0, shortName);
  switch (event.kind) {
    case "shard-done":
      return `run ${run}: part ${event.shard} done`;
    case "shard-returned":
      return `run ${run}: part ${event.shard} came back from a worker that is gone`;
    case "shard-failed": {
      const next = event.last ? "it is left out" : "it is tried again";
      return `run ${run}: part ${event.shard} failed, attempt ${event.attempt}: ${reasonOf(event.error)}; ${next}`;
    }
    case "reduced":
      return event.missing === 0
        ? `run ${run}: the report is complete`
        : `run ${run}: the report is there, without ${event.missing} parts`;
    case "reduce-failed":
      return `run ${run}: the report could not be put together, attempt ${event.attempt}: ${reasonOf(event.error)}`;
    case "plan-not-here":
      return `run ${run}: its plan is not in this place; another worker has to take it`;
  }
};

/**
 * Works on the parts of runs until the process is told to stop by SIGINT or SIGTERM; then it brings to an end what was begun.
 *
 * @throws {UsageError} where the address of the queue is none.
 * @throws {FileError} where the queue cannot be reached.
 */
export const runWorker = async (
  { queue: typed, output, threads, lockSeconds }: WorkerOptions,
  io: Io,
): Promise<ExitCode> => {
  const queuePackage = await loadQueue();
  const place = queuePackage.openPlace(output);
  const queue = await openRunQueue(queuePackage, queueAddress(typed, io));
  const pool = place.createPool(threads);
  const ending = new AbortController();
  const stop = (): void => ending.abort();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  const say = (text: string): void => io.complain(`${toolName}: ${text}`);
  /** A run is judged by one version only, or its parts would not fit together. */
  const readPlan = queuePackage.createPlanReader(place.work);
  const plan = async (run: string): Promise<Plan | undefined> => {
    const found = await readPlan(run);
    return found?.ruleSet === ruleSet() ? found : undefined;
  };
  try {
    say(`working on ${pool.threads} parts at a time; stop with Ctrl-C`);
    await queue.work({
      concurrency: pool.threads,
      signal: ending.signal,
      ...(lockSeconds === undefined ? {} : { lockDuration: lockSeconds * 1000 }),
      plan,
      runShard: async (found, shard) => {
        await pool.run(taskOf(found, shard));
      },
      reduce: async (found, missing) => {
        const tool = { name: toolName, version: toolVersion() };
        const { work, report, reader } = place;
        await reduce(found, { store: work, report, reader, tool, describeRule: createDescribeRule(), missing });
      },
      onEvent: (event) => say(describeEvent(event)),
    });
    return exitCodes.ok;
  } catch (error) {
    if (error instanceof queuePackage.QueueProblem) throw new FileError(error.message);
    throw error;
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
    await queue.close();
    await pool.close();
    place.close();
  }
};
