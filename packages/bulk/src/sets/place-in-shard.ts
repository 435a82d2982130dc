/** Where a record is as long as nobody knows how many came before it. */
export interface PlaceInShard {
  /** Number of the piece in the shard, from 0. */
  readonly piece: number;
  /** 1-based number of the record in the piece; absent where the object is one record. */
  readonly record?: number;
  /** 1-based line in the piece on which it begins. */
  readonly line?: number;
  /** 1-based column in that line. */
  readonly column?: number;
}

/** A place in a list: shorter than its names. */
export type PackedPlace = readonly [piece: number, ...(number | null)[]];

/** Returns a place without its names. */
export const packPlace = ({ piece, record, line, column }: PlaceInShard): PackedPlace => [
  piece,
  record ?? null,
  line ?? null,
  column ?? null,
];

/** Returns what `packPlace` packed. */
export const unpackPlace = ([piece, record, line, column]: PackedPlace): PlaceInShard => ({
  piece,
  ...(typeof record === "number" ? { record } : {}),
  ...(typeof line === "number" ? { line } : {}),
  ...(typeof column === "number" ? { column } : {}),
});
