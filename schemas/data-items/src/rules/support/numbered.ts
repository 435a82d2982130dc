/** Returns the entries of a list with their positions; none where there is no list. */
export const numbered = <Entry>(list: readonly Entry[] | undefined): [at: number, entry: Entry][] => [
  ...(list ?? []).entries(),
];
