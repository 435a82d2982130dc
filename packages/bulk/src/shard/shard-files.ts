/** Where a store keeps everything of the shards of a run until it is reduced. */
export const shardFolder = "shards/";

const nameOf = (shard: number, kind: string): string => `${shardFolder}${String(shard).padStart(7, "0")}.${kind}`;

/** Returns the name of the file with the result of a shard; it is written last, so that where it is, all is. */
export const resultFile = (shard: number): string => nameOf(shard, "json");

/** Returns the name of the file with the findings of a shard. */
export const findingsFile = (shard: number): string => nameOf(shard, "findings");

/** Returns the name of the file with the verdicts of a shard, where they are remembered. */
export const verdictsFile = (shard: number): string => nameOf(shard, "verdicts");
