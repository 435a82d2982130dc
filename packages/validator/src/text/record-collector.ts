import { isSpace } from "./characters.ts";
import type { Position } from "./position.ts";
import type { RecordText } from "./record-text.ts";

/** Puts together one record after the other from the pieces that a stream brings. */
export interface RecordCollector {
  /** Whether a record has been started and not finished. */
  readonly isOpen: boolean;
  /** Begins a record at `place`. */
  start(place: Position): void;
  /** Adds the bytes from `from` to `to`. They are copied, up to the limit. */
  add(chunk: Uint8Array, from: number, to: number): void;
  /** Returns the record, with a last piece where one is given. */
  finish(chunk?: Uint8Array, from?: number, to?: number): RecordText;
}

const nothing = new Uint8Array(0);

const withoutSpaceAtEnd = (bytes: Uint8Array): Uint8Array => {
  let end = bytes.length;
  while (end > 0 && isSpace(bytes[end - 1] ?? 0)) end -= 1;
  return bytes.subarray(0, end);
};

/** Returns a collector that numbers records from 1 and keeps no more than `limit` bytes of one. */
export const createRecordCollector = (limit: number): RecordCollector => {
  let number = 0;
  let isOpen = false;
  let place: Position = { line: 1, column: 1 };
  let kept = nothing;
  /** Bytes of the record so far, kept or not. */
  let length = 0;

  const add = (chunk: Uint8Array, from: number, to: number): void => {
    const before = length;
    length += to - from;
    if (length > limit) {
      kept = nothing;
      return;
    }
    if (length > kept.length) {
      const larger = new Uint8Array(Math.min(limit, Math.max(length, 2 * kept.length)));
      larger.set(kept);
      kept = larger;
    }
    kept.set(chunk.subarray(from, to), before);
  };

  return {
    get isOpen() {
      return isOpen;
    },
    start(at) {
      number += 1;
      isOpen = true;
      place = at;
    },
    add,
    finish(chunk = nothing, from = 0, to = chunk.length) {
      const isWhole = length === 0 && to - from <= limit;
      if (!isWhole) add(chunk, from, to);
      const bytes = isWhole ? chunk.subarray(from, to) : kept.subarray(0, length);
      const tooLarge = length > limit;
      isOpen = false;
      kept = nothing;
      length = 0;
      return tooLarge
        ? { bytes: nothing, number, ...place, tooLarge }
        : { bytes: withoutSpaceAtEnd(bytes), number, ...place };
    },
  };
};
