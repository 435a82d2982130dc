import type { Plan } from "../plan/plan.ts";
import type { LineBase } from "../shard/finding-line.ts";
import type { PieceResult } from "../shard/shard-result.ts";

/** Knows how many records and lines of an object came before each piece of it. */
export interface ShardBases {
  /** Counts the records and lines of the pieces of a shard; of every shard, in the order of the input. */
  readonly add: (shard: number, pieces: readonly Pick<PieceResult, "records" | "lines">[]) => void;
  /** Returns the base of a piece of a shard that was added. */
  readonly of: (shard: number, piece: number) => LineBase;
}

const start: LineBase = { records: 0, lines: 0 };

/** Returns bases for the shards of a plan, none counted. */
export const createShardBases = ({ shards }: Pick<Plan, "shards">): ShardBases => {
  /** Of shards whose first piece goes on with an object; every other piece is the start of its object. */
  const bases = new Map<number, LineBase>();
  let object = -1;
  let sum = start;
  return {
    add: (shard, results) => {
      for (const [at, { records, lines }] of results.entries()) {
        const piece = shards[shard]?.pieces[at];
        if (piece?.object !== object) sum = start;
        else if (at === 0) bases.set(shard, sum);
        object = piece?.object ?? -1;
        sum = { records: sum.records + records, lines: sum.lines + lines };
      }
    },
    of: (shard, piece) => (piece === 0 ? (bases.get(shard) ?? start) : start),
  };
};
