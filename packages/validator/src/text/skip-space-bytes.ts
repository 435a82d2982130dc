import { isSpace } from "./characters.ts";

/** Returns the offset of the first byte of `chunk` from `from` on that is not white space in JSON; else its length. */
export const skipSpaceBytes = (chunk: Uint8Array, from: number): number => {
  let at = from;
  while (at < chunk.length && isSpace(chunk[at] ?? 0)) at += 1;
  return at;
};
