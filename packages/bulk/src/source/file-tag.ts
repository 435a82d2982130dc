import type { BigIntStats } from "node:fs";

/** Returns the tag of a file: its size in bytes and the time of its last change in nanoseconds. */
export const fileTag = ({ size, mtimeNs }: Pick<BigIntStats, "size" | "mtimeNs">): string => `${size}-${mtimeNs}`;
