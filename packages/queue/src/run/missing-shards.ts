import { shardOfJob } from "./job-id.ts";

/** A job that knows which of its children failed for good. */
interface KnowsFailures {
  readonly getIgnoredChildrenFailures: () => Promise<Readonly<Record<string, unknown>>>;
}

/** Returns the numbers of the shards of a run that failed for good, in order, as its reduce knows them. */
export const missingShards = async (run: string, reduce: KnowsFailures): Promise<number[]> => {
  const failures = await reduce.getIgnoredChildrenFailures();
  return Object.keys(failures)
    .map((key) => shardOfJob(run, key))
    .filter((shard) => shard !== undefined)
    .sort((a, b) => a - b);
};
