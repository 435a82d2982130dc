import { backslash, closeArray, closeObject, openArray, openObject, quote } from "./characters.ts";

/** How deep a stream of JSON bytes is inside arrays, objects and strings. */
export interface Nesting {
  depth: number;
  isInString: boolean;
  /** Whether the last byte was a backslash that escapes the next one. */
  isEscaped: boolean;
}

/** Returns the nesting at the start of a stream. */
export const createNesting = (): Nesting => ({ depth: 0, isInString: false, isEscaped: false });

/** Returns whether nothing is open. */
export const isLevel = (nesting: Nesting): boolean => nesting.depth === 0 && !nesting.isInString;

/**
 * Goes over the bytes of `chunk` from `from` on, one of them at least, until nothing is open, and returns the
 * offset of the next byte. A closing bracket too many changes nothing.
 */
export const skipNested = (chunk: Uint8Array, from: number, nesting: Nesting): number => {
  let { depth, isInString, isEscaped } = nesting;
  let at = from;
  do {
    const byte = chunk[at];
    at += 1;
    if (isInString) {
      if (isEscaped) isEscaped = false;
      else if (byte === backslash) isEscaped = true;
      else if (byte === quote) isInString = false;
    } else if (byte === quote) isInString = true;
    else if (byte === openObject || byte === openArray) depth += 1;
    else if ((byte === closeObject || byte === closeArray) && depth > 0) depth -= 1;
  } while (at < chunk.length && (depth > 0 || isInString));
  nesting.depth = depth;
  nesting.isInString = isInString;
  nesting.isEscaped = isEscaped;
  return at;
};
