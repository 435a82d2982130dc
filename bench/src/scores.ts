/** How often a detector is right. */
export interface Score {
  /** Rows that have the label. */
  readonly rows: number;
  /** Share of what it found that has the label; 1 where it found nothing. */
  readonly precision: number;
  /** Share of the rows with the label that it found; 1 where there are none. */
  readonly recall: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Returns the score of a detector from what it said of each row and what the row's label says. */
export const scoreOf = (rows: readonly { readonly found: boolean; readonly labelled: boolean }[]): Score => {
  const labelled = rows.filter((row) => row.labelled).length;
  const found = rows.filter((row) => row.found).length;
  const right = rows.filter((row) => row.found && row.labelled).length;
  return { rows: labelled, precision: share(right, found), recall: share(right, labelled) };
};
