/** Returns the items of a setting that holds several, separated by commas. */
export const listOf = (given: string | undefined): readonly string[] =>
  given === undefined ? [] : given.split(",").map((item) => item.trim());
