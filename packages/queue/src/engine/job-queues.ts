import { FlowProducer, type IQueueBackend, Queue } from "bullmq";
import type { Engine } from "./engine.ts";
import { gateQueue, keyPrefix, reduceQueue, shardQueue } from "./job-options.ts";

/** All that the job of a shard says. */
export interface ShardJob {
  readonly run: string;
  readonly shard: number;
}

/** All that the job says which puts the results of a run together. */
export interface ReduceJob {
  readonly run: string;
  /** How many shards the plan has. */
  readonly shards: number;
  /** How many of them it waits for: all, or those that are tried again. */
  readonly jobs: number;
}

/** Opens what hands jobs in and looks after them. */
export const openJobQueues = <Backend extends IQueueBackend, Connection>(engine: Engine<Backend, Connection>) => {
  const { connection, factory } = engine;
  const options = { connection, prefix: keyPrefix };
  const shards = new Queue<ShardJob, void, "shard", ShardJob, void, "shard", Backend, Connection>(
    shardQueue,
    options,
    factory,
  );
  const reduces = new Queue<ReduceJob, void, "reduce", ReduceJob, void, "reduce", Backend, Connection>(
    reduceQueue,
    options,
    factory,
  );
  const gates = new Queue<object, void, "gate", object, void, "gate", Backend, Connection>(gateQueue, options, factory);
  const flows = new FlowProducer<Backend, Connection>(options, factory);
  // The connection tells of its errors itself. Without a listener each of these would print the error, and a password with it.
  const silent = () => {};
  shards.on("error", silent);
  reduces.on("error", silent);
  gates.on("error", silent);
  flows.on("error", silent);
  return { shards, reduces, gates, flows };
};
