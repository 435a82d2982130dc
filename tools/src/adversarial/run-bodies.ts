import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Measurement, Message } from "./measurement.ts";

/** What to run. */
export interface RunOptions {
  readonly standard: string;
  readonly seed: number;
  readonly count: number;
  /** Most megabytes of the heap. */
  readonly megabytes: number;
  /** A body that takes longer has its process ended. */
  readonly seconds: number;
}

/** A body that could not be judged. */
export interface Failure {
  readonly number: number;
  readonly family: string;
  readonly because: "threw" | "out of memory or crashed" | "took too long";
}

/** What became of the bodies. */
export interface RunResult {
  readonly measurements: readonly Measurement[];
  readonly failures: readonly Failure[];
}

const program = fileURLToPath(new URL("judge-bodies.ts", import.meta.url));

/** Judges the bodies from `first` on until all are judged or the process ends; returns what stopped it. */
const runFrom = async (
  first: number,
  { standard, seed, count, megabytes, seconds }: RunOptions,
  hear: (message: Message) => void,
): Promise<Failure | undefined> => {
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${megabytes}`,
      "--conditions=@send-standards/source",
      program,
      standard,
      String(seed),
      String(first),
      String(count),
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  let running: Message | undefined;
  let isLate = false;
  let clock: NodeJS.Timeout | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    const message: Message = JSON.parse(line);
    clearTimeout(clock);
    running = message.kind === "next" ? message : undefined;
    hear(message);
    clock = setTimeout(() => {
      isLate = true;
      child.kill("SIGKILL");
    }, seconds * 1000);
  }
  clearTimeout(clock);
  const code = await ended;
  if (running?.kind === "next") {
    const { number, family } = running;
    return { number, family, because: isLate ? "took too long" : "out of memory or crashed" };
  }
  if (code !== 0) throw new Error(`the bodies of ${standard} could not be made`);
  return undefined;
};

/** Judges `count` bodies of a standard in processes with little memory; one that dies is followed by another. */
export const runBodies = async (options: RunOptions): Promise<RunResult> => {
  const measurements: Measurement[] = [];
  const failures: Failure[] = [];
  const hear = (message: Message): void => {
    if (message.kind === "done") measurements.push(message.measurement);
    if (message.kind === "threw") failures.push({ number: message.number, family: message.family, because: "threw" });
  };
  let first = 1;
  while (first <= options.count) {
    const failure = await runFrom(first, options, hear);
    if (failure !== undefined) failures.push(failure);
    first = failure === undefined ? options.count + 1 : failure.number + 1;
  }
  return { measurements, failures };
};
