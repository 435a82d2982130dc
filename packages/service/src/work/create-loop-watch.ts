import { performance } from "node:perf_hooks";

/** Tells whether the thread that serves connections has its hands full. */
export interface LoopWatch {
  readonly isFull: () => boolean;
  /** Ends the watch; until then it keeps no process alive. */
  readonly end: () => void;
}

/** How often is looked, in milliseconds. */
const interval = 50;

/** Share of the time between two looks that the thread was busy, from which on it is full. */
const full = 0.8;

/** Returns a watch over the thread that calls this. */
export const createLoopWatch = (): LoopWatch => {
  let before = performance.eventLoopUtilization();
  let share = 0;
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization();
    share = performance.eventLoopUtilization(now, before).utilization;
    before = now;
  }, interval).unref();
  return { isFull: () => share >= full, end: () => clearInterval(timer) };
};
