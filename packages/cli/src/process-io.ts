import { createOutput, isReaderGone } from "./create-output.ts";
import { createProgress } from "./create-progress.ts";
import type { Io } from "./io.ts";

const interrupts = ["SIGINT", "SIGTERM"] as const;

/** Returns the outside world of this process. Standard input and standard error are opened when they are used first. */
export const processIo = (): Io => {
  let opened: NodeJS.WriteStream | undefined;
  const stderr = (): NodeJS.WriteStream => {
    opened ??= process.stderr.on("error", (error: NodeJS.ErrnoException) => {
      if (!isReaderGone(error)) throw error;
    });
    return opened;
  };
  const isErrorTerminal = (): boolean => stderr().isTTY === true;
  const progress = createProgress({ isTerminal: isErrorTerminal, write: (text) => stderr().write(text) });
  return {
    out: createOutput(process.stdout),
    complain: (line) => {
      progress("");
      stderr().write(`${line}\n`);
    },
    get isErrorTerminal() {
      return isErrorTerminal();
    },
    progress,
    onInterrupt: (tell) => {
      const stop = (): void => {
        for (const signal of interrupts) process.off(signal, end);
      };
      const end = (signal: NodeJS.Signals): void => {
        stop();
        tell();
        // Whoever waits for the program sees that it was broken off.
        process.kill(process.pid, signal);
      };
      for (const signal of interrupts) process.on(signal, end);
      return stop;
    },
    input: () => process.stdin,
    env: process.env,
    now: () => new Date(),
  };
};
