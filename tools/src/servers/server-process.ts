import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** A server that was started for a test. */
export interface TestServer {
  readonly url: string;
  /** Ends it, and removes what it wrote. */
  readonly stop: () => Promise<void>;
}

/** A server that keeps the jobs of a queue. */
export interface QueueServer extends TestServer {
  /** Returns all that it holds, as text that can be searched. */
  readonly dump: () => Promise<string>;
}

/** A program that runs, and that is ended with this one. */
export interface RunningProgram {
  readonly process: ChildProcess;
  /** What it has printed so far. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts a program in a process of its own. It is ended by its id, at the latest when this process ends. */
export const startProgram = (
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): RunningProgram => {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  child.once("error", (error) => {
    printed += error.message;
  });
  const ended = once(child, "exit").catch(() => {});
  const end = () => child.kill("SIGTERM");
  process.once("exit", end);
  return {
    process: child,
    output: () => printed,
    stop: async () => {
      process.removeListener("exit", end);
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      end();
      const forced = setTimeout(() => child.kill("SIGKILL"), 10_000);
      await ended;
      clearTimeout(forced);
    },
  };
};

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });

/** Waits until somebody listens on `port`. @throws with what the program printed where it ends before, or after a minute. */
export const waitForPort = async (port: number, program: RunningProgram): Promise<void> => {
  const until = Date.now() + 60_000;
  while (!(await answers(port))) {
    const { exitCode, pid } = program.process;
    if (exitCode !== null || pid === undefined || Date.now() > until) {
      await program.stop();
      throw new Error(`a server did not start: ${program.output()}`);
    }
    await wait(50);
  }
};
