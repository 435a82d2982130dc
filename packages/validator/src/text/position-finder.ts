import type { Position } from "./position.ts";

/**
 * Returns a function from an offset in `text` (UTF-16 code units) to its place. Offsets asked for in
 * ascending order cost one walk over the text altogether; a smaller one starts again.
 */
export const createPositionFinder = (text: string): ((offset: number) => Position) => {
  let line = 1;
  let start = 0;
  let end = text.indexOf("\n");
  return (offset) => {
    if (offset < start) {
      line = 1;
      start = 0;
      end = text.indexOf("\n");
    }
    while (end !== -1 && end < offset) {
      line += 1;
      start = end + 1;
      end = text.indexOf("\n", start);
    }
    return { line, column: offset - start + 1 };
  };
};
