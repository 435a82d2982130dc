import { setTimeout as wait } from "node:timers/promises";
import type { Plan } from "@send-standards/bulk";
import type { IQueueBackend } from "bullmq";
import type { ConnectionListener, Engine } from "./engine/engine.ts";
import { openJobQueues } from "./engine/job-queues.ts";
import { openPostgres } from "./engine/postgres-engine.ts";
import { parseQueueAddress } from "./engine/queue-address.ts";
import { QueueProblem } from "./engine/queue-problem.ts";
import { openRedis } from "./engine/redis-engine.ts";
import { gatesOf } from "./run/gates-of.ts";
import { handIn } from "./run/hand-in.ts";
import { shardJobId, shardOfJob } from "./run/job-id.ts";
import { missingShards } from "./run/missing-shards.ts";
import { runId } from "./run/run-id.ts";
import type { RunProgress, RunQueue } from "./run-queue.ts";
import { work } from "./work/work.ts";

/** How often `waitFor` asks, in milliseconds. */
const pause = 1000;

const createRunQueue = <Backend extends IQueueBackend, Connection>(engine: Engine<Backend, Connection>): RunQueue => {
  const { shards, reduces, gates, flows } = openJobQueues(engine);
  const intake = { shards, gates, flows };

  const reduceOf = async (run: string) => {
    const job = await reduces.getJob(run);
    if (job === undefined) throw new QueueProblem("unknown-run", "The queue knows of no such run, or no longer.");
    return job;
  };

  const progress = async (run: string): Promise<RunProgress> => {
    const reduce = await reduceOf(run);
    const { shards: all, jobs } = reduce.data;
    const { processed = 0, ignored = 0 } = await reduce.getDependenciesCount({ processed: true, ignored: true });
    const isOfRun = ({ id }: { readonly id?: string }) => id !== undefined && shardOfJob(run, id) !== undefined;
    const working = (await shards.getActive()).filter(isOfRun).length;
    const completed = Math.min(all - jobs + processed, all - ignored);
    const open = all - completed - ignored;
    const active = Math.min(working, open);
    return { waiting: open - active, active, completed, failed: ignored, shards: all };
  };

  return {
    submit: async (plan: Plan) => {
      const run = runId(plan);
      const known = (await reduces.getJob(run)) !== undefined;
      // Where a gate stands still, handing it in was cut off, or another is about to do it.
      if (known && (await gatesOf(run, gates)).length === 0) return { run, added: false };
      const numbers = plan.shards.map(({ number }) => number);
      await handIn(intake, { run, shards: numbers.length, jobs: numbers.length }, numbers, known);
      return { run, added: !known };
    },

    work: (options) => work(engine, options),

    progress,

    waitFor: async (run, { signal, onProgress } = {}) => {
      for (;;) {
        signal?.throwIfAborted();
        if (onProgress !== undefined) onProgress(await progress(run));
        const reduce = await reduceOf(run);
        const state = await reduce.getState();
        if (state === "completed") return { missing: await missingShards(run, reduce) };
        if (state === "failed") {
          throw new QueueProblem("not-reduced", "Every shard is through, but the results could not be put together.");
        }
        await wait(pause, undefined, signal === undefined ? {} : { signal });
      }
    },

    retry: async (run) => {
      const reduce = await reduceOf(run);
      const state = await reduce.getState();
      if (state !== "completed" && state !== "failed") {
        throw new QueueProblem(
          "unfinished",
          "The run is not at its end yet: wait for it, and try again what failed then.",
        );
      }
      const missing = await missingShards(run, reduce);
      if (missing.length === 0 && state === "completed") return 0;
      // In this order: where it is cut off, the run can be tried again, or handed in again as a whole, with nothing lost.
      for (const shard of missing) await shards.remove(shardJobId(run, shard));
      await reduces.remove(run);
      await handIn(intake, { ...reduce.data, jobs: missing.length }, missing, false);
      return missing.length;
    },

    close: async () => {
      await Promise.all([flows, shards, reduces, gates].map((one) => one.close()));
      await engine.close();
    },
  };
};

/**
 * Opens the queue at `url`: `redis://` or `rediss://` for Redis and Valkey, `postgres://` or `postgresql://` for PostgreSQL, in
 * which it makes its tables, in the schema `bullmq`, where they are not there.
 *
 * `onConnectionError` is told of every later error of the connection, by its code; it is tried again for ever.
 *
 * @throws {QueueProblem} `address` or `unreachable`; the message holds no password.
 */
export const openQueue = async (
  url: string,
  { onConnectionError = () => {} }: { readonly onConnectionError?: ConnectionListener } = {},
): Promise<RunQueue> => {
  const address = parseQueueAddress(url);
  return address.server === "redis"
    ? createRunQueue(await openRedis(address, onConnectionError))
    : createRunQueue(await openPostgres(address, onConnectionError));
};
