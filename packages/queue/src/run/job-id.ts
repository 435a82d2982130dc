const form = /(?:^|:)([0-9a-f]{32})-(0|[1-9][0-9]{0,15})$/;

/** Returns the id of the job of a shard: the same whoever hands it in, so that it is in the queue once. */
export const shardJobId = (run: string, shard: number): string => `${run}-${shard}`;

/** Returns the number of the shard of a job by its id, or by its key in Redis or PostgreSQL; `undefined` where it is no shard of `run`. */
export const shardOfJob = (run: string, idOrKey: string): number | undefined => {
  const [, of, shard] = form.exec(idOrKey) ?? [];
  return of === run ? Number(shard) : undefined;
};
