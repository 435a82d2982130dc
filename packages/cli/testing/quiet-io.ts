import type { Io } from "../src/io.ts";

/** An outside world in which nothing is heard, and nothing said. */
export const quietIo: Io = {
  out: { write: async () => undefined, isClosed: false, isTerminal: false },
  complain: () => undefined,
  isErrorTerminal: false,
  progress: () => undefined,
  onInterrupt: () => () => undefined,
  input: () => {
    throw new Error("standard input is not asked for");
  },
  env: {},
  now: () => new Date(0),
};
