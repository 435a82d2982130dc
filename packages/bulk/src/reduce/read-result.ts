import { resultFile } from "../shard/shard-files.ts";
import type { ShardResult } from "../shard/shard-result.ts";
import type { ResultStore } from "../store/result-store.ts";

/** Returns a file of a store as JSON. The store holds only what this program wrote. */
export const readJson = async <Result>(store: ResultStore, name: string): Promise<Result> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of store.read(name)) chunks.push(Uint8Array.from(chunk));
  return JSON.parse(Buffer.concat(chunks).toString());
};

/** Returns the result of a shard. @throws an error with the code ENOENT where it has none. */
export const readResult = (store: ResultStore, shard: number): Promise<ShardResult> =>
  readJson(store, resultFile(shard));
