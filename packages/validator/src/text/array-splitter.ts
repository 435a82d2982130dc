import { closeArray, comma, isSpace, openArray, openObject } from "./characters.ts";
import type { ChunkSplitter, SplitterContext } from "./chunk-splitter.ts";
import { createNesting, isLevel, skipNested } from "./skip-nested.ts";
import type { StreamPosition } from "./stream-position.ts";

/**
 * Returns a splitter for a file that is an array of records. A file that ends in the middle of a record gives
 * that record, which is no JSON; one that ends between records, or in a record too large, gives a problem of
 * the file. Of commas without a record between them the first is reported.
 */
export const createArraySplitter = ({ collector, position, emit, complain }: SplitterContext): ChunkSplitter => {
  const nesting = createNesting();
  let phase: "start" | "items" | "closed" | "over" = "start";
  /** The last comma between records. */
  let lastComma: Pick<StreamPosition, "offset" | "place"> | undefined;
  let hasStrayComma = false;

  const takeGap = (byte: number): void => {
    const isExtra = byte === comma;
    if (hasStrayComma || (!isExtra && lastComma === undefined)) return;
    hasStrayComma = true;
    if (isExtra) complain("input/syntax", "extra-comma");
    else complain("input/syntax", "trailing-comma", lastComma);
  };

  /** Takes the byte at the position, which is neither white space nor part of a record. */
  const takeMark = (byte: number): void => {
    if (phase === "start") {
      phase = byte === openArray ? "items" : "over";
      if (phase === "over") complain("input/syntax", "not-an-array");
    } else if (phase === "closed") {
      phase = "over";
      const isDocument = byte === openArray || byte === openObject;
      complain("input/trailing", isDocument ? "another-document" : "trailing-content");
    } else if (byte === comma) {
      lastComma = { offset: position.offset, place: position.place };
    } else {
      phase = "closed";
    }
  };

  return {
    push: (chunk, from) => {
      let at = from;
      /** Where the position stands in this chunk. */
      let counted = from;
      /** Where the bytes of the open record begin in this chunk. */
      let piece = from;
      const arrive = (to: number): void => {
        position.advance(chunk, counted, to);
        counted = to;
      };
      while (at < chunk.length && phase !== "over") {
        const byte = chunk[at] ?? 0;
        if (!isLevel(nesting)) {
          at = skipNested(chunk, at, nesting);
        } else if (isSpace(byte)) {
          at += 1;
        } else if (phase === "items" && byte !== comma && byte !== closeArray) {
          if (!collector.isOpen) {
            arrive(at);
            collector.start(position.place);
            piece = at;
          }
          at = skipNested(chunk, at, nesting);
        } else {
          arrive(at);
          if (collector.isOpen) emit(collector.finish(chunk, piece, at));
          else if (phase === "items") takeGap(byte);
          takeMark(byte);
          at += 1;
        }
      }
      if (collector.isOpen) collector.add(chunk, piece, chunk.length);
      arrive(chunk.length);
    },
    end: () => {
      const record = collector.isOpen ? collector.finish() : undefined;
      if (record !== undefined) emit(record);
      if (phase === "items" && (isLevel(nesting) || record?.tooLarge === true))
        complain("input/syntax", "end-of-input");
    },
  };
};
