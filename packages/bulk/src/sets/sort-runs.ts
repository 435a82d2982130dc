import type { ResultStore } from "../store/result-store.ts";
import { createRunBuffer } from "./run-buffer.ts";

/** Options of `createRunSorter`. */
export interface RunSorterOptions {
  readonly store: Pick<ResultStore, "write">;
  /** Returns the name of a run by its number, from 0. */
  readonly nameOf: (run: number) => string;
  /** Bytes from which on a run is closed; `defaultRunBytes` where absent. */
  readonly runBytes?: number | undefined;
}

/** Sorts lines that are more than fit into memory: they are divided into runs, each of which is sorted. */
export interface RunSorter {
  /** Takes a line; see `RunBuffer`. The same lines in the same order make the same runs. */
  readonly add: (line: string) => void;
  /** Writes the runs that are full. Lines pile up where nobody waits for this now and then. */
  readonly relieve: () => Promise<void>;
  /** Writes what is left and returns the names of all runs; none where there was no line. */
  readonly finish: () => Promise<readonly string[]>;
}

/** 32 MB: more than the facts of most shards. */
export const defaultRunBytes = 32 * 1024 * 1024;

/** Returns a sorter that writes its runs to a store. */
export const createRunSorter = ({ store, nameOf, runBytes = defaultRunBytes }: RunSorterOptions): RunSorter => {
  const names: string[] = [];
  let current = createRunBuffer(runBytes);
  let spare: typeof current | undefined;
  let full: (typeof current)[] = [];
  const close = (): void => {
    full.push(current);
    current = spare ?? createRunBuffer(runBytes);
    spare = undefined;
  };
  const relieve = async (): Promise<void> => {
    const closed = full;
    full = [];
    for (const run of closed) {
      const name = nameOf(names.length);
      names.push(name);
      await store.write(name, run.sorted());
      run.clear();
      spare = run;
    }
  };
  return {
    add: (line) => {
      current.add(line);
      if (current.bytes() >= runBytes) close();
    },
    relieve,
    finish: async () => {
      if (current.bytes() > 0) close();
      await relieve();
      return names;
    },
  };
};
