import { parentPort, workerData } from "node:worker_threads";
import { createRunShard, type RunShard, type ShardTools } from "../shard/run-shard.ts";
import type { ShardTask } from "../shard/shard-task.ts";
import { workerFailure } from "./worker-failure.ts";

/** What a worker says when it is done with a shard: that it is, or in words why not, without anything of a record. */
export type WorkerAnswer =
  | { readonly shard: number; readonly records: number; readonly bytes: number }
  | { readonly shard: number; readonly failure: string };

/**
 * The program of a worker thread: judges the shards that it is sent, one at a time.
 *
 * @param openTools opens what the thread reads from and writes to, from the options that the pool was given. Threads share no
 * objects, so each opens its own.
 */
export const serveShards = <Options>(openTools: (options: Options) => ShardTools | Promise<ShardTools>): void => {
  const open = async (): Promise<RunShard> => createRunShard(await openTools(workerData));
  let runShard: Promise<RunShard> | undefined;

  const answer = async (task: ShardTask): Promise<WorkerAnswer> => {
    const { shard } = task;
    try {
      runShard ??= open();
      const { pieces } = await (await runShard)(task);
      const records = pieces.reduce((sum, piece) => sum + piece.records, 0);
      const bytes = task.pieces.reduce((sum, { start, end }) => sum + (end - start), 0);
      return { shard, records, bytes };
    } catch (error) {
      return { shard, failure: workerFailure(error) };
    }
  };

  parentPort?.on("message", (task: ShardTask) => {
    void answer(task).then((said) => parentPort?.postMessage(said));
  });
};
