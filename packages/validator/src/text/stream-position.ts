import { newline } from "./characters.ts";
import type { Position } from "./position.ts";

/** Where a stream of UTF-8 bytes has got to. */
export interface StreamPosition {
  /** UTF-16 offset from the start of the stream. */
  readonly offset: number;
  /** Line and column of the next byte. */
  readonly place: Position;
  /** Goes over the bytes of `chunk` from `from` to `to`. Of a character cut by a chunk's end, the first byte counts. */
  advance(chunk: Uint8Array, from: number, to: number): void;
  /** Goes to the start of the next line without counting what was on this one; `offset` is then of no use. */
  nextLine(): void;
}

/** Returns a position at line 1, column 1. */
export const createStreamPosition = (): StreamPosition => {
  let offset = 0;
  let line = 1;
  let lineStart = 0;
  return {
    get offset() {
      return offset;
    },
    get place() {
      return { line, column: offset - lineStart + 1 };
    },
    advance(chunk, from, to) {
      let units = offset;
      for (let at = from; at < to; at += 1) {
        const byte = chunk[at] ?? 0;
        // A character of four bytes has two code units; bytes after the first add nothing.
        if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
        if (byte === newline) {
          line += 1;
          lineStart = units;
        }
      }
      offset = units;
    },
    nextLine() {
      line += 1;
      lineStart = offset;
    },
  };
};
