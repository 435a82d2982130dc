/** Returns the earliest of ISO dates. @throws {RangeError} where there is none. */
export const earliest = (...dates: readonly string[]): string => {
  const [first] = dates.toSorted();
  if (first === undefined) throw new RangeError("there is no date");
  return first;
};

/** Returns the latest of ISO dates. @throws {RangeError} where there is none. */
export const latest = (...dates: readonly string[]): string => {
  const last = dates.toSorted().at(-1);
  if (last === undefined) throw new RangeError("there is no date");
  return last;
};
