/** What a run measures. */
export interface BenchOptions {
  /** Sizes of the files, the smallest first. */
  readonly gigabytes: readonly number[];
  /** Share of the records on which the other validators are measured; 0 leaves them out. */
  readonly peers: number;
}

const positive = (name: string, text: string): number => {
  const number = Number(text);
  if (!(number > 0)) throw new RangeError(`${name} takes numbers above 0`);
  return number;
};

/**
 * Reads the options from the environment: `BENCH_GB` has the sizes of the files with commas between them (default 0.1), and
 * `BENCH_PEERS=1` adds the other validators (0.1 on a tenth of the records).
 *
 * @throws {RangeError} where one is not a number.
 */
export const benchOptions = (env: NodeJS.ProcessEnv): BenchOptions => ({
  gigabytes: (env.BENCH_GB ?? "0.1")
    .split(",")
    .map((text) => positive("BENCH_GB", text))
    .sort((a, b) => a - b),
  peers: env.BENCH_PEERS === undefined || env.BENCH_PEERS === "0" ? 0 : positive("BENCH_PEERS", env.BENCH_PEERS),
});
