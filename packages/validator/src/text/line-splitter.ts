import { newline } from "./characters.ts";
import type { ChunkSplitter, SplitterContext } from "./chunk-splitter.ts";
import { skipSpaceBytes } from "./skip-space-bytes.ts";

/** Returns a splitter for a file with one record on each line that is not blank. */
export const createLineSplitter = ({ collector, position, emit }: SplitterContext): ChunkSplitter => ({
  push: (chunk, from) => {
    let at = from;
    while (at < chunk.length) {
      if (!collector.isOpen) {
        const first = skipSpaceBytes(chunk, at);
        position.advance(chunk, at, first);
        at = first;
        if (at === chunk.length) return;
        collector.start(position.place);
      }
      const end = chunk.indexOf(newline, at);
      if (end === -1) {
        collector.add(chunk, at, chunk.length);
        return;
      }
      emit(collector.finish(chunk, at, end));
      position.nextLine();
      at = end + 1;
    }
  },
  end: () => {
    if (collector.isOpen) emit(collector.finish());
  },
});
