import type { ResultStore } from "../store/result-store.ts";

/** The lines of one run, from the next one on. */
interface Cursor {
  readonly chunks: AsyncIterator<Uint8Array>;
  /** Lines of the chunk that is being read. */
  lines: readonly string[];
  at: number;
  /** The next line: `lines[at]`. */
  line: string;
  /** What came of a line that the chunk cut. */
  rest: string;
}

/** How many lines are handed over at a time: waiting for each of them would take longer than all else. */
const linesOfBatch = 1024;

const asciiOf = (chunk: Uint8Array): string =>
  Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString("latin1");

/** Moves to the first line of the next chunk that ends one; returns whether there is a line. */
const refill = async (cursor: Cursor): Promise<boolean> => {
  for (;;) {
    const next = await cursor.chunks.next();
    const lines = next.done === true ? [cursor.rest] : (cursor.rest + asciiOf(next.value)).split("\n");
    cursor.rest = next.done === true ? "" : (lines.pop() ?? "");
    if (next.done === true && lines[0] === "") return false;
    const [line] = lines;
    if (line === undefined) continue;
    Object.assign(cursor, { lines, at: 0, line });
    return true;
  }
};

/** Moves the first cursor of a heap down to where it belongs. */
const siftDown = (heap: Cursor[]): void => {
  const moved = heap[0];
  if (moved === undefined) return;
  let at = 0;
  for (;;) {
    let child = at * 2 + 1;
    let least = heap[child];
    const other = heap[child + 1];
    if (least !== undefined && other !== undefined && other.line < least.line) {
      child += 1;
      least = other;
    }
    if (least === undefined || moved.line <= least.line) break;
    heap[at] = least;
    at = child;
  }
  heap[at] = moved;
};

/**
 * Returns the lines of all runs in order, many at a time. Of each run no more than a chunk is in memory.
 *
 * @param runs names of files of ASCII lines in the order of their characters.
 */
export const mergeRuns = async function* (
  store: Pick<ResultStore, "read">,
  runs: readonly string[],
): AsyncGenerator<readonly string[], void, undefined> {
  const cursors: Cursor[] = [];
  try {
    for (const run of runs) {
      const chunks = store.read(run)[Symbol.asyncIterator]();
      cursors.push({ chunks, lines: [], at: 0, line: "", rest: "" });
    }
    const heap: Cursor[] = [];
    for (const cursor of cursors) if (await refill(cursor)) heap.push(cursor);
    heap.sort((a, b) => (a.line < b.line ? -1 : a.line > b.line ? 1 : 0));
    let batch: string[] = [];
    for (let first = heap[0]; first !== undefined; first = heap[0]) {
      batch.push(first.line);
      first.at += 1;
      const next = first.lines[first.at];
      if (next !== undefined) first.line = next;
      else if (!(await refill(first))) {
        const last = heap.pop();
        if (last !== undefined && last !== first) heap[0] = last;
      }
      siftDown(heap);
      if (batch.length === linesOfBatch) {
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0) yield batch;
  } finally {
    for (const { chunks } of cursors) await chunks.return?.();
  }
};

/** Options of `narrowRuns`. */
export interface NarrowRunsOptions {
  /** Where the runs are, and where those go that are made of them. */
  readonly store: Pick<ResultStore, "read" | "write">;
  /** Returns the name of a run that is made, by its number, from 0. */
  readonly nameOf: (run: number) => string;
  /** Most runs read at a time; `defaultMostOpen` where absent. At least 2. */
  readonly mostOpen?: number | undefined;
}

/** How many runs are read at a time. */
export const defaultMostOpen = 64;

const asChunks = async function* (batches: AsyncIterable<readonly string[]>): AsyncGenerator<string, void, undefined> {
  for await (const batch of batches) yield `${batch.join("\n")}\n`;
};

/** Returns runs with the same lines, few enough to be read at a time. It merges no more of them than it must. */
export const narrowRuns = async (
  runs: readonly string[],
  { store, nameOf, mostOpen = defaultMostOpen }: NarrowRunsOptions,
): Promise<readonly string[]> => {
  let left = [...runs];
  for (let made = 0; left.length > mostOpen; made += 1) {
    const some = left.slice(0, Math.min(mostOpen, left.length - mostOpen + 1));
    const name = nameOf(made);
    await store.write(name, asChunks(mergeRuns(store, some)));
    left = [...left.slice(some.length), name];
  }
  return left;
};
