/** Milliseconds that the rounds of a task took; or how two such timings compare. */
export interface Timing {
  readonly best: number;
  readonly median: number;
}

/** One of each name. */
export type Named<Name extends string, Value> = { readonly [Key in Name]: Value };

/** Returns the best and the median of what was measured in the rounds. */
export const timingOf = (rounds: readonly number[]): Timing => {
  const sorted = [...rounds].sort((a, b) => a - b);
  return { best: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0 };
};

/** Returns how many times as long as `other` it took: best over best, and median over median. */
export const ratioOf = (timing: Timing, other: Timing): Timing => ({
  best: timing.best / other.best,
  median: timing.median / other.median,
});

/** Returns what `change` makes of each value, under the same names. */
export const mapNamed = <Name extends string, From, To>(
  values: Named<Name, From>,
  change: (value: From, name: Name) => To,
): Named<Name, To> =>
  Object.fromEntries(Object.entries<From>(values).map(([name, value]) => [name, change(value, name as Name)])) as Named<
    Name,
    To
  >;

/**
 * Runs each of `tasks` in turn, round after round, so that whatever else the machine does falls on all
 * of them alike. The first rounds warm up and are not counted. Where a task returns a number, that is what counts, and
 * else the milliseconds that it took.
 */
export const measure = async <Name extends string>(
  tasks: Named<Name, () => unknown>,
  rounds: number,
  warmUp: number,
): Promise<Named<Name, Timing>> => {
  const all = Object.entries<() => unknown>(tasks).map(([name, task]) => ({ name, task, times: [] as number[] }));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const { task, times } of all) {
      const start = performance.now();
      const said = await task();
      const passed = performance.now() - start;
      if (round >= 0) times.push(typeof said === "number" ? said : passed);
    }
  }
  return Object.fromEntries(all.map(({ name, times }) => [name, timingOf(times)])) as Named<Name, Timing>;
};
