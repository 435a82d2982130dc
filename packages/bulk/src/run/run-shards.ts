import type { Plan } from "../plan/plan.ts";
import type { ShardPool } from "../pool/create-shard-pool.ts";
import { taskOf } from "../shard/shard-task.ts";

/** How far a run has come. */
export interface RunProgress {
  readonly shards: number;
  readonly shardsDone: number;
  /** Bytes of all shards, and of those that are done; as far as sizes say. */
  readonly bytes: number;
  readonly bytesDone: number;
  /** Records of the shards that were done since the start or the taking up. */
  readonly records: number;
  /** Bytes of those shards. */
  readonly bytesHere: number;
}

const bytesOf = ({ shards }: Plan, numbers: Iterable<number>): number => {
  let sum = 0;
  for (const number of numbers) {
    for (const { start, end } of shards[number]?.pieces ?? []) sum += end - start;
  }
  return sum;
};

/**
 * Judges the shards `open` of a plan in a pool, and resolves when all are done. With the first failure the rest is given up.
 *
 * @throws {ShardFailure} the first failure.
 */
export const runShards = async (
  plan: Plan,
  open: readonly number[],
  pool: ShardPool,
  onProgress: (progress: RunProgress) => void,
): Promise<void> => {
  const bytes = bytesOf(plan, plan.shards.keys());
  let bytesDone = bytes - bytesOf(plan, open);
  let shardsDone = plan.shards.length - open.length;
  let records = 0;
  let bytesHere = 0;
  const tell = (): void => onProgress({ shards: plan.shards.length, shardsDone, bytes, bytesDone, records, bytesHere });
  let next = 0;
  const work = async (): Promise<void> => {
    for (let number = open[next]; number !== undefined; number = open[next]) {
      next += 1;
      const done = await pool.run(taskOf(plan, number));
      shardsDone += 1;
      bytesDone += done.bytes;
      bytesHere += done.bytes;
      records += done.records;
      tell();
    }
  };
  tell();
  try {
    await Promise.all(Array.from({ length: pool.threads }, work));
  } catch (error) {
    next = open.length;
    throw error;
  }
};
