import { randomUUID } from "node:crypto";
import type { FlowJob } from "bullmq";
import type { ReduceJob } from "../engine/job-queues.ts";
import { gatesOf, type HoldsGates } from "./gates-of.ts";
import { shardJobId } from "./job-id.ts";
import { gate, reduceFlow, shardChild } from "./run-flow.ts";

/** What jobs are handed in to. */
export interface JobIntake {
  readonly flows: { readonly add: (flow: FlowJob) => Promise<unknown> };
  readonly shards: { readonly getJobState: (id: string) => Promise<string> };
  readonly gates: HoldsGates & { readonly remove: (id: string) => Promise<unknown> };
}

/** Jobs that are handed in at a time. PostgreSQL takes long over many, and Redis does nothing else meanwhile. */
const portion = 500;

/**
 * Hands in a reduce with its shards, a portion at a time. Until the last one is in, a gate stands among what the reduce waits for,
 * so that it cannot begin early, and a run that was cut off while it was handed in can be handed in again. Then all its gates are
 * opened, those too that somebody left standing. Each of several that hand a run in at once has a gate of its own: in PostgreSQL a
 * job that is added and removed at the same moment would be waited for though it is gone.
 *
 * A shard that failed meanwhile is known to the reduce and not added to what it waits for, as it would wait for ever. Of a run that
 * was in the queue before, neither is one that is completed.
 */
export const handIn = async (
  { flows, shards, gates }: JobIntake,
  reduce: ReduceJob,
  numbers: readonly number[],
  wasKnown: boolean,
): Promise<void> => {
  await flows.add(reduceFlow(reduce, [gate(reduce.run, randomUUID())]));
  for (let from = 0; from < numbers.length; from += portion) {
    const some = numbers.slice(from, from + portion);
    const states = await Promise.all(some.map((shard) => shards.getJobState(shardJobId(reduce.run, shard))));
    const isSettled = (state: string | undefined) => state === "failed" || (wasKnown && state === "completed");
    const open = some.filter((_, index) => !isSettled(states[index]));
    if (open.length === 0) continue;
    await flows.add(
      reduceFlow(
        reduce,
        open.map((shard) => shardChild(reduce.run, shard)),
      ),
    );
  }
  for (const id of await gatesOf(reduce.run, gates)) await gates.remove(id);
};
