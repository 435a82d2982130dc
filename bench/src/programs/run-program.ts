import { spawn } from "node:child_process";
import { peakMemory } from "./peak-memory.ts";

/** A program and what it is given. */
export interface Program {
  readonly file: string;
  readonly arguments: readonly string[];
}

/** What one run of a program took. */
export interface Run {
  /** Milliseconds from its start to its end. */
  readonly time: number;
  /** Most bytes of memory that it had at once; 0 where the system does not say. */
  readonly memory: number;
}

/**
 * Runs a program to its end; what it prints goes nowhere. Its memory is looked at a hundred times a second, and as the system
 * keeps the highest figure, only what it takes in its last moment can be missed.
 *
 * @throws {Error} where it cannot be started, or ends with another exit code; the message has the last that it said of it.
 */
export const runProgram = (program: Program): Promise<Run> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program.file, program.arguments, { stdio: ["ignore", "ignore", "pipe"] });
    // Where this process is stopped, nobody waits for the other one.
    const end = (): boolean => child.kill();
    process.once("exit", end);
    let memory = 0;
    let said = "";
    const look = setInterval(() => {
      memory = Math.max(memory, peakMemory(child.pid));
    }, 10);
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-500);
    });
    const done = (): void => {
      clearInterval(look);
      process.off("exit", end);
    };
    child.on("error", (error) => {
      done();
      reject(error);
    });
    let time = 0;
    child.on("exit", () => {
      time = performance.now() - started;
      done();
    });
    // What it said is only complete now.
    child.on("close", (code) => {
      if (code === 0) resolve({ time, memory });
      else reject(new Error(`${program.file} ${program.arguments.join(" ")} ended with ${code}: ${said.trim()}`));
    });
  });
