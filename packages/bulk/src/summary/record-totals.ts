import type { Summary } from "./summary.ts";

/** What a summary says of its records as a whole. */
export interface RecordTotals {
  /** Records that were held against a standard. */
  readonly judged: number;
  readonly unjudged: number;
  /** Judged records without any finding. */
  readonly clean: number;
}

const sumOf = (items: readonly { readonly records: number }[]): number =>
  items.reduce((sum, { records }) => sum + records, 0);

/** Returns how many records were judged, and how many of them have nothing to mend. */
export const recordTotals = ({ standards, unjudged, findingsPerRecord }: Summary): RecordTotals => ({
  judged: sumOf(standards),
  unjudged: sumOf(unjudged.records),
  clean: sumOf(findingsPerRecord.filter(({ to }) => to === 0)),
});
