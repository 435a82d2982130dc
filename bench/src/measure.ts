/** Milliseconds that each round took. */
export interface Timing {
  readonly best: number;
  readonly median: number;
}

const summary = (rounds: readonly number[]): Timing => {
  const sorted = [...rounds].sort((a, b) => a - b);
  return { best: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0 };
};

/**
 * Runs each of `tasks` in turn, round after round, so that whatever else the machine does falls on all
 * of them alike. The first rounds warm up and are not counted.
 */
export const measure = async (
  tasks: readonly (() => void | Promise<void>)[],
  rounds: number,
  warmUp: number,
): Promise<Timing[]> => {
  const times = tasks.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [at, task] of tasks.entries()) {
      const start = performance.now();
      await task();
      if (round >= 0) times[at]?.push(performance.now() - start);
    }
  }
  return times.map(summary);
};
