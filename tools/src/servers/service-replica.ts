import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type RunningProgram, startProgram, waitForPort } from "./server-process.ts";

/** One copy of the service, in a process of its own. */
export interface Replica extends RunningProgram {
  readonly port: number;
  /** Sends it a signal, and resolves with how it ended. */
  readonly end: (signal: NodeJS.Signals) => Promise<readonly [code: number | null, signal: NodeJS.Signals | null]>;
}

const command = fileURLToPath(new URL("../../../packages/cli/src/bin.ts", import.meta.url));

/** Starts `send-standards serve` on a port of loopback, and resolves when it is ready. */
export const startReplica = async (port: number): Promise<Replica> => {
  const program = startProgram(process.execPath, ["--conditions=@send-standards/source", command, "serve"], {
    env: {
      PATH: process.env.PATH,
      SEND_STANDARDS_PORT: `${port}`,
      SEND_STANDARDS_TRUST_PROXY: "127.0.0.1",
      SEND_STANDARDS_REQUESTS_PER_MINUTE: "0",
      SEND_STANDARDS_THREADS: "1",
      SEND_STANDARDS_LOG_LEVEL: "error",
    },
  });
  const { process: child } = program;
  await waitForPort(port, program);
  while (!program.output().includes("serving at")) {
    if (child.exitCode !== null) throw new Error(`the service did not start: ${program.output()}`);
    await Promise.race([once(child, "exit"), once(child.stderr ?? child, "data")]);
  }
  return {
    ...program,
    port,
    end: async (signal) => {
      const ended = once(child, "exit");
      child.kill(signal);
      await ended;
      return [child.exitCode, child.signalCode];
    },
  };
};
