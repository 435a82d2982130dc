import type { Plan } from "@send-standards/bulk";
import { DelayedError, type IQueueBackend, type Job, Worker } from "bullmq";
import type { Engine } from "../engine/engine.ts";
import { errorCode } from "../engine/error-code.ts";
import { keyPrefix, lockDuration, maxReturns, reduceQueue, shardQueue } from "../engine/job-options.ts";
import type { ReduceJob, ShardJob } from "../engine/job-queues.ts";
import { missingShards } from "../run/missing-shards.ts";
import type { WorkEvent } from "./work-event.ts";

/** How a machine works on what is in a queue. */
export interface WorkOptions {
  /** How many shards it works on at a time: as many as its pool has threads. */
  readonly concurrency: number;
  /** Returns the plan of a run; `undefined` where it is not to be found, whereupon the job waits for a worker that finds it. */
  readonly plan: (run: string) => Promise<Plan | undefined>;
  /** Judges a shard and writes what comes of it in the place of what may be there: a shard can be handed out twice. */
  readonly runShard: (plan: Plan, shard: number) => Promise<void>;
  /** Puts the results together once every shard is through or failed for good. `missing` are those that failed, in order. */
  readonly reduce: (plan: Plan, missing: readonly number[]) => Promise<void>;
  /** Told of everything that happens. */
  readonly onEvent?: (event: WorkEvent) => void;
  /** Ends the work: shards that were begun are brought to their end, and no other is begun. */
  readonly signal?: AbortSignal;
  /**
   * How long the lock of a job holds that its worker does not renew, in milliseconds; one of a killed worker comes back after one
   * to three times as long. 30,000 where absent.
   */
  readonly lockDuration?: number;
}

/** How long a job waits whose plan is not there, in milliseconds. */
const putBack = 5000;

/** What a queue keeps of an error: that there was one. */
const failure = (message: string): Error => {
  const error = new Error(message);
  error.stack = message;
  return error;
};

/** Works on shards and reduces until the signal; the promise is kept once all is closed. */
export const work = async <Backend extends IQueueBackend, Connection>(
  { connection, factory }: Engine<Backend, Connection>,
  { concurrency, plan, runShard, reduce, onEvent = () => {}, signal, ...given }: WorkOptions,
): Promise<void> => {
  const lock = given.lockDuration ?? lockDuration;
  const options = {
    connection,
    prefix: keyPrefix,
    lockDuration: lock,
    stalledInterval: lock,
    maxStalledCount: maxReturns,
  };

  const planFor = async (job: Job<ShardJob | ReduceJob>, token: string | undefined): Promise<Plan> => {
    const found = await plan(job.data.run);
    if (found !== undefined) return found;
    onEvent({ kind: "plan-not-here", run: job.data.run });
    await job.moveToDelayed(Date.now() + putBack, token);
    throw new DelayedError();
  };

  const attemptOf = (job: Job<ShardJob | ReduceJob>) => {
    const attempt = job.attemptsMade + 1;
    return { attempt, last: attempt >= (job.opts.attempts ?? 1) };
  };

  const doShard = async (job: Job<ShardJob, void, "shard">, token?: string): Promise<void> => {
    const { run, shard } = job.data;
    try {
      await runShard(await planFor(job, token), shard);
    } catch (error) {
      if (error instanceof DelayedError) throw error;
      onEvent({ kind: "shard-failed", run, shard, ...attemptOf(job), error });
      throw failure("The shard could not be judged.");
    }
    onEvent({ kind: "shard-done", run, shard });
  };

  const doReduce = async (job: Job<ReduceJob, void, "reduce">, token?: string): Promise<void> => {
    const { run } = job.data;
    try {
      const found = await planFor(job, token);
      const missing = await missingShards(run, job);
      await reduce(found, missing);
      onEvent({ kind: "reduced", run, missing: missing.length });
    } catch (error) {
      if (error instanceof DelayedError) throw error;
      onEvent({ kind: "reduce-failed", run, ...attemptOf(job), error });
      throw failure("The results could not be put together.");
    }
  };

  const shards = new Worker<ShardJob, void, "shard", Backend, object, Connection>(
    shardQueue,
    doShard,
    { ...options, concurrency },
    factory,
  );
  const reduces = new Worker<ReduceJob, void, "reduce", Backend, object, Connection>(
    reduceQueue,
    doReduce,
    options,
    factory,
  );
  shards.on("stalled", (id) => {
    const cut = id.lastIndexOf("-");
    onEvent({ kind: "shard-returned", run: id.slice(0, cut), shard: Number(id.slice(cut + 1)) });
  });
  for (const worker of [shards, reduces]) {
    worker.on("error", (error) => onEvent({ kind: "connection", code: errorCode(error) }));
  }

  await new Promise<void>((resolve) => {
    if (signal?.aborted) resolve();
    signal?.addEventListener("abort", () => resolve(), { once: true });
  });
  await Promise.all([shards.close(), reduces.close()]);
};
