/** A range of numbers of findings, both ends in it; without `to` it has no end. */
export interface FindingsBucket {
  readonly from: number;
  readonly to?: number;
}

/** The ranges by which records are counted in `findingsPerRecord`, in order and without a gap. */
export const findingsBuckets: readonly FindingsBucket[] = [
  { from: 0, to: 0 },
  { from: 1, to: 1 },
  { from: 2, to: 2 },
  { from: 3, to: 5 },
  { from: 6, to: 10 },
  { from: 11, to: 20 },
  { from: 21, to: 50 },
  { from: 51, to: 100 },
  { from: 101 },
];

/** Returns the place in `findingsBuckets` of a record with so many findings: an integer, 0 or more. */
export const bucketOf = (findings: number): number => findingsBuckets.findLastIndex(({ from }) => from <= findings);
