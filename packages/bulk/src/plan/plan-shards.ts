import type { InputObject, Piece, Shard } from "./plan.ts";

/** How the input is divided. */
export interface ShardOptions {
  /** Bytes of records that a shard has at most, but for an object that cannot be divided. Default 32 MiB. */
  readonly shardBytes?: number;
}

const defaultShardBytes = 32 * 2 ** 20;

/** Pieces that a shard has at most: small files cost more than their bytes. */
const mostPieces = 1_000;

/** How many times its size a compressed object is taken to unpack to. */
const guessedRatio = 8;

/** Returns whether any part of an object can be read without what is before it. */
const isDivisible = ({ form, encoding, member }: InputObject): boolean =>
  form === "lines" && encoding === undefined && member === undefined;

const weightOf = ({ size, encoding }: InputObject): number => (encoding === undefined ? size : size * guessedRatio);

/**
 * Returns the shards of the objects, in their order. Small neighbours share one; a larger object has one for itself, or where
 * it is lines that lie as they are, as many of equal length as it takes. The pieces of an object cover it without a gap or
 * an overlap; an empty object has one piece without bytes.
 */
export const planShards = (
  objects: readonly InputObject[],
  { shardBytes = defaultShardBytes }: ShardOptions = {},
): Shard[] => {
  const shards: Shard[] = [];
  let pieces: Piece[] = [];
  let weight = 0;
  const close = (): void => {
    if (pieces.length > 0) shards.push({ number: shards.length, pieces });
    pieces = [];
    weight = 0;
  };
  objects.forEach((object, number) => {
    const { size } = object;
    const added = weightOf(object);
    if (weight + added > shardBytes || pieces.length === mostPieces) close();
    const count = isDivisible(object) ? Math.max(1, Math.ceil(size / shardBytes)) : 1;
    const length = Math.ceil(size / count);
    for (let part = 0; part < count; part += 1) {
      pieces.push({ object: number, start: Math.min(part * length, size), end: Math.min((part + 1) * length, size) });
      weight += added;
      if (added > shardBytes) close();
    }
  });
  close();
  return shards;
};
