import type { FlowJob, FlowJobNode } from "bullmq";
import { gateQueue, reduceOptions, reduceQueue, shardOptions, shardQueue } from "../engine/job-options.ts";
import type { ReduceJob } from "../engine/job-queues.ts";
import { shardJobId } from "./job-id.ts";

/** Returns the job that puts the results of a run together, as BullMQ takes it, with some of what it waits for. */
export const reduceFlow = (reduce: ReduceJob, children: FlowJobNode[]): FlowJob => ({
  name: "reduce",
  queueName: reduceQueue,
  data: reduce,
  opts: { ...reduceOptions, jobId: reduce.run },
  children,
});

/** Returns the job of a shard. */
export const shardChild = (run: string, shard: number): FlowJobNode => ({
  name: "shard",
  queueName: shardQueue,
  data: { run, shard },
  opts: { ...shardOptions, jobId: shardJobId(run, shard) },
});

/** Returns a gate: a job on which nobody works. See `handIn`. */
export const gate = (run: string, name: string): FlowJobNode => ({
  name: "gate",
  queueName: gateQueue,
  data: {},
  opts: { jobId: `${run}-${name}` },
});
