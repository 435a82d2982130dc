import type { InputObject, Plan } from "../plan/plan.ts";

/** A part of an object, with the object itself. */
export interface TaskPiece {
  readonly object: InputObject;
  readonly start: number;
  readonly end: number;
}

/** All that a worker needs to know to judge one shard. */
export interface ShardTask extends Pick<Plan, "asOf" | "standard" | "withSets" | "remember" | "hashKey"> {
  /** Number of the shard. */
  readonly shard: number;
  readonly pieces: readonly TaskPiece[];
}

/** Returns the task of one shard of a plan. @throws {RangeError} where the plan has no such shard. */
export const taskOf = (plan: Plan, shard: number): ShardTask => {
  const { asOf, standard, withSets, remember, hashKey } = plan;
  const pieces = plan.shards[shard]?.pieces.map(({ object: number, start, end }) => {
    const object = plan.objects[number];
    if (object === undefined)
      throw new RangeError(`shard ${shard} reads object ${number}, which the plan does not have`);
    return { object, start, end };
  });
  if (pieces === undefined) throw new RangeError(`the plan has no shard ${shard}`);
  return { shard, pieces, asOf, ...(standard === undefined ? {} : { standard }), withSets, remember, hashKey };
};
