import type { Hit, Pointer } from "@send-standards/core";

/** A time in the record, and where it is. */
export interface Span {
  readonly pointer: Pointer;
  readonly from: string;
  /** Absent where it has no end yet. */
  readonly to?: string;
}

/**
 * Returns, for each span that begins before an earlier one has ended, the place of its first day with the earlier one's
 * beside it. Spans that meet on one day do not overlap.
 */
export const overlapsOf = (spans: readonly Span[]): Hit[] => {
  const sorted = [...spans].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const hits: Hit[] = [];
  let longest: Span | undefined;
  for (const span of sorted) {
    if (longest !== undefined && (longest.to === undefined || span.from < longest.to)) {
      hits.push({ pointer: `${span.pointer}/from`, related: [longest.pointer] });
    }
    if (longest === undefined || (longest.to !== undefined && (span.to === undefined || span.to > longest.to))) {
      longest = span;
    }
  }
  return hits;
};
