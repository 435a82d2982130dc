import { newline } from "./characters.ts";
import type { ChunkSplitter, SplitterContext } from "./chunk-splitter.ts";
import { createLineSplitter } from "./line-splitter.ts";
import type { RecordKind } from "./record-text.ts";
import { createNesting, isLevel, skipNested } from "./skip-nested.ts";
import { skipSpaceBytes } from "./skip-space-bytes.ts";

/**
 * Returns a splitter for a file that begins with an object: one record on each line where the object is closed
 * on its first line and something follows on a later one, else one document. `decide` is told which.
 */
export const createObjectSplitter = (context: SplitterContext, decide: (kind: RecordKind) => void): ChunkSplitter => {
  const { collector, position, emit } = context;
  const lines = createLineSplitter(context);
  const nesting = createNesting();
  /** `open`: in the object; `closed`: after it on its line; `between`: on later lines with nothing on them. */
  let phase: "open" | "closed" | "between" | RecordKind = "open";
  const become = (kind: RecordKind): void => {
    phase = kind;
    decide(kind);
  };

  /** Takes the object up to its end, and returns the offset after it. */
  const takeObject = (chunk: Uint8Array, from: number): number => {
    if (!collector.isOpen) collector.start(position.place);
    const end = skipNested(chunk, from, nesting);
    const lineEnd = chunk.indexOf(newline, from);
    if (lineEnd !== -1 && lineEnd < end) {
      become("document");
      return from;
    }
    collector.add(chunk, from, end);
    if (isLevel(nesting)) phase = "closed";
    return end;
  };

  /** Takes the rest of the object's line, and returns the offset of the next line. */
  const takeRest = (chunk: Uint8Array, from: number): number => {
    const lineEnd = chunk.indexOf(newline, from);
    collector.add(chunk, from, lineEnd === -1 ? chunk.length : lineEnd);
    if (lineEnd === -1) return chunk.length;
    position.nextLine();
    phase = "between";
    return lineEnd + 1;
  };

  return {
    push: (chunk, from) => {
      let at = from;
      while (at < chunk.length) {
        if (phase === "open") {
          at = takeObject(chunk, at);
        } else if (phase === "closed") {
          at = takeRest(chunk, at);
        } else if (phase === "between") {
          const first = skipSpaceBytes(chunk, at);
          position.advance(chunk, at, first);
          at = first;
          if (at === chunk.length) return;
          emit(collector.finish());
          become("lines");
        } else if (phase === "lines") {
          lines.push(chunk, at);
          return;
        } else {
          collector.add(chunk, at, chunk.length);
          return;
        }
      }
    },
    end: () => {
      if (phase !== "lines" && phase !== "document") become("document");
      if (collector.isOpen) emit(collector.finish());
    },
  };
};
