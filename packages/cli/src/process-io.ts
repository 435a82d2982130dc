import { createOutput, isReaderGone } from "./create-output.ts";
import { createProgress } from "./create-progress.ts";
import type { Io } from "./io.ts";

/** Returns the outside world of this process. */
export const processIo = (): Io => {
  const { stdin, stdout, stderr } = process;
  stderr.on("error", (error: NodeJS.ErrnoException) => {
    if (!isReaderGone(error)) throw error;
  });
  const progress = createProgress(stderr);
  return {
    out: createOutput(stdout),
    complain: (line) => {
      progress("");
      stderr.write(`${line}\n`);
    },
    progress,
    input: () => stdin,
    env: process.env,
    now: () => new Date(),
  };
};
