import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../free-port.ts";
import { startProgram, waitForPort } from "../server-process.ts";

const command = fileURLToPath(new URL("../../../../packages/cli/src/bin.ts", import.meta.url));

/** A service that is watched for a long time. */
export interface SoakService {
  readonly port: number;
  /** Returns the memory of its process with its threads, in bytes, as Linux has it. */
  readonly memory: () => Promise<number>;
  /** Returns what it has logged and said. */
  readonly output: () => string;
  /** Asks it to end, and returns its exit code. */
  readonly end: () => Promise<number | null>;
  /** Ends it, however. */
  readonly stop: () => Promise<void>;
}

/** Starts `send-standards serve` with two threads, and resolves when it is ready. */
export const startSoakService = async (): Promise<SoakService> => {
  const port = await freePort();
  const settings = ["--port", `${port}`, "--threads", "2", "--requests-per-minute", "0", "--drain-seconds", "0"];
  const program = startProgram(
    process.execPath,
    ["--conditions=@send-standards/source", command, "serve", ...settings],
    { env: { PATH: process.env.PATH } },
  );
  const { process: child, output, stop } = program;
  await waitForPort(port, program);
  while (!output().includes("serving at")) {
    if (child.exitCode !== null) throw new Error(`the service did not start: ${output()}`);
    await Promise.race([once(child, "exit"), once(child.stderr ?? child, "data")]);
  }
  return {
    port,
    memory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, "latin1");
      return Number(/^VmRSS:\s+([0-9]+) kB/m.exec(status)?.[1]) * 1024;
    },
    output,
    end: async () => {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      return child.exitCode;
    },
    stop,
  };
};
