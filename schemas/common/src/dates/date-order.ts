/** Returns the earlier of two days, ISO 8601. */
export const earlierOf = (one: string, other: string): string => {
  if (other < one) return other;
  return one;
};

/** Returns the later of two days, ISO 8601. */
export const laterOf = (one: string, other: string): string => {
  if (other > one) return other;
  return one;
};
