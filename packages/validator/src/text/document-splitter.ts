import type { ChunkSplitter, SplitterContext } from "./chunk-splitter.ts";

/** Returns a splitter for a file that is one record. */
export const createDocumentSplitter = ({ collector, position, emit }: SplitterContext): ChunkSplitter => ({
  push: (chunk, from) => {
    if (!collector.isOpen) collector.start(position.place);
    collector.add(chunk, from, chunk.length);
  },
  end: () => {
    emit(collector.finish());
  },
});
