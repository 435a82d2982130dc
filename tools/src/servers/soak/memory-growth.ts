const middle = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * Returns how memory grew once the first quarter of a run was over, which fills pools and caches: the middle of its last quarter, of
 * the middle of the second.
 */
export const memoryGrowth = (samples: readonly number[]): number => {
  const quarter = (number: number): number => Math.floor((samples.length * number) / 4);
  return middle(samples.slice(quarter(3))) / middle(samples.slice(quarter(1), quarter(2)));
};
