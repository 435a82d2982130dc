import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url));

/** How the command is run. */
export interface RunOptions {
  /** Folder in which it runs. */
  readonly folder: string;
  /** What it finds on standard input; nothing where absent. */
  readonly input?: string | Uint8Array;
  /** Arguments for Node itself. */
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** What the command left behind. */
export interface RunResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly error: string;
}

/** Returns what starts the real command from its source. @param node arguments for Node itself. */
export const commandLine = (args: readonly string[], node: readonly string[] = []): [string, ...string[]] => [
  process.execPath,
  "--conditions=@send-standards/source",
  ...node,
  bin,
  ...args,
];

/** Starts the real command from its source, in a process of its own. */
export const startCommand = (args: readonly string[], { folder, node = [], env = {} }: RunOptions) => {
  const [program, ...rest] = commandLine(args, node);
  return spawn(program, rest, {
    cwd: folder,
    env: { PATH: process.env.PATH ?? "", TZ: "America/New_York", ...env },
    stdio: "pipe",
  });
};

/** Runs the real command from its source to its end. */
export const runCommand = async (args: readonly string[], options: RunOptions): Promise<RunResult> => {
  const child = startCommand(args, options);
  const out: Buffer[] = [];
  const error: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => error.push(chunk));
  // The command may be over before it has read everything.
  child.stdin.on("error", () => undefined);
  child.stdin.end(options.input ?? "");
  await once(child, "close");
  return {
    exitCode: child.exitCode,
    signal: child.signalCode,
    out: Buffer.concat(out).toString(),
    error: Buffer.concat(error).toString(),
  };
};
