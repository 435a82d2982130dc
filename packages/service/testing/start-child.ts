import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type SettingName, variableOf } from "../src/index.ts";

/** A service in a process of its own. */
export interface ChildService {
  readonly port: number;
  /** Whether it has not ended. */
  readonly isAlive: () => boolean;
  /** What it has written to standard output and standard error. */
  readonly written: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts a service in a process of its own, on a free port of this machine. */
export const startChild = async (settings: Partial<Record<SettingName, string>> = {}): Promise<ChildService> => {
  const given = {
    port: "0",
    drainSeconds: "0",
    stopSeconds: "1",
    requestsPerMinute: "0",
    judgeSeconds: "600",
    logLevel: "debug",
    ...settings,
  };
  const variables = Object.entries(given).map(([name, value]) => [variableOf(name as SettingName), value]);
  const program = fileURLToPath(new URL("service-program.ts", import.meta.url));
  const child = spawn(process.execPath, ["--conditions=@send-standards/source", program], {
    env: { PATH: process.env.PATH, ...Object.fromEntries(variables) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let written = "";
  const port = await new Promise<number>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      written += chunk.toString("utf8");
      const address = /^http:\/\/127\.0\.0\.1:([0-9]+)$/m.exec(written)?.[1];
      if (address !== undefined) resolve(Number(address));
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", () => reject(new Error(`the service did not start: ${written}`)));
  });
  return {
    port,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    written: () => written,
    stop: async () => {
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
};
