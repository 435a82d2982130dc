/** Queue of the shards. */
export const shardQueue = "send-standards-shards";

/** Queue of the jobs that put the results of a run together. */
export const reduceQueue = "send-standards-reduces";

/** Queue of the gates: nobody works on it. See `handIn`. */
export const gateQueue = "send-standards-gates";

/** Begins every key in Redis; the braces keep them all on one node of a cluster. */
export const keyPrefix = "{send}";

const day = 24 * 60 * 60;

/**
 * Options of every job. Three attempts, the second after about a second, the third after about two more. Of an error nothing is
 * kept but that there was one: no trace, which would hold paths. What is through is forgotten after a week, what failed for good
 * after a month; until then it is the list of dead letters.
 */
const everyJob = {
  attempts: 3,
  backoff: { type: "exponential", delay: 1000 },
  stackTraceLimit: 0,
  removeOnComplete: { age: 7 * day },
  removeOnFail: { age: 30 * day },
} as const;

/** Options of the job of a shard. Where it fails for good, the reduce takes place and names it. */
export const shardOptions = { ...everyJob, ignoreDependencyOnFailure: true } as const;

/** Options of the job that puts the results together. It outlives its shards, as it knows which of them failed. */
export const reduceOptions = { ...everyJob, removeOnComplete: { age: 30 * day } } as const;

/** How long the lock of a job lasts that nobody renews, in milliseconds. */
export const lockDuration = 30_000;

/**
 * How often a job comes back whose worker was killed or lost its connection, before it is taken for one that kills its worker and
 * becomes a dead letter. Coming back uses up none of its attempts.
 */
export const maxReturns = 10;
