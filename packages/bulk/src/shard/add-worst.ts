import type { SeverityCounts } from "./shard-result.ts";

/** Compares records by what was found in them: the one with more errors first, then with more queries, then more advice. */
export const byBadness = (a: SeverityCounts, b: SeverityCounts): number =>
  b.error - a.error || b.query - a.query || b.advice - a.advice;

/** How many of the worst records are named. */
export const mostWorst = 10;

/** Adds one to a list of the worst, worst first; of equal ones that which came first stays. */
export const addWorst = <Item extends SeverityCounts>(worst: Item[], one: Item): void => {
  const last = worst[mostWorst - 1];
  if (last !== undefined && byBadness(one, last) >= 0) return;
  const at = worst.findIndex((other) => byBadness(one, other) < 0);
  worst.splice(at === -1 ? worst.length : at, 0, one);
  if (worst.length > mostWorst) worst.pop();
};
