import { rm } from "node:fs/promises";
import { mapNamed, measure, type Named, type Timing } from "../measure.ts";
import { type Program, runProgram } from "./run-program.ts";

/** A program that is measured. */
export interface MeasuredProgram extends Program {
  /** Folder that it writes; removed before each run. */
  readonly output?: string;
}

/** What the runs of a program took. */
export interface ProgramTiming extends Timing {
  /** Most bytes of memory that any run had at once; 0 where the system does not say. */
  readonly memory: number;
}

/** Runs each program in turn, round after round, as `measure` does. */
export const measurePrograms = async <Name extends string>(
  programs: Named<Name, MeasuredProgram>,
  rounds: number,
  warmUp: number,
): Promise<Named<Name, ProgramTiming>> => {
  const memory = new Map<Name, number>();
  const timings = await measure(
    mapNamed(programs, (program, name) => async () => {
      if (program.output !== undefined) await rm(program.output, { recursive: true, force: true });
      const run = await runProgram(program);
      memory.set(name, Math.max(memory.get(name) ?? 0, run.memory));
      return run.time;
    }),
    rounds,
    warmUp,
  );
  return mapNamed(timings, (timing, name) => ({ ...timing, memory: memory.get(name) ?? 0 }));
};
