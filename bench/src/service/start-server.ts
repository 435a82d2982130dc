import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { commandLine } from "../programs/bulk-program.ts";
import { peakMemory } from "../programs/peak-memory.ts";

/** A server in a process of its own. */
export interface BenchServer {
  /** "http://127.0.0.1:8080" */
  readonly address: string;
  /** Returns the most bytes of memory that it has had so far; 0 where the system does not say. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
}

const start = async (args: readonly string[]): Promise<BenchServer> => {
  // What it logs is written as ever, and goes nowhere. No variable of ours changes its settings.
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"], env: { PATH: process.env.PATH } });
  const ended = once(child, "exit");
  const end = (): boolean => child.kill();
  process.once("exit", end);
  let said = "";
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-500);
      const found = /serving at (http:\/\/[0-9.:]+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`a server did not start: ${said}`)));
  });
  return {
    address,
    memory: () => peakMemory(child.pid),
    stop: async () => {
      process.off("exit", end);
      end();
      await ended;
    },
  };
};

/** Starts the server that only parses. */
export const startBare = (): Promise<BenchServer> => start([fileURLToPath(new URL("bare-server.ts", import.meta.url))]);

/** Starts the service as it is published, with its settings by default but for the limit of requests. */
export const startService = (): Promise<BenchServer> =>
  start([commandLine, "serve", "--port", "0", "--requests-per-minute", "0", "--drain-seconds", "0"]);
