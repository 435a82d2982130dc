import type { Hit, Pointer } from "@send-standards/core";

/** A day of the record and its place; the day may be missing. */
export type Dated = readonly [pointer: Pointer, date: string | undefined];

/**
 * Returns a hit for every day that comes before the latest one named ahead of it in `days`, which are in the order in
 * which they must come; the hit names that other day beside it. Missing days are passed over; the same day is in order.
 */
export const pairsOutOfOrder = (days: readonly Dated[]): Hit[] => {
  const hits: Hit[] = [];
  let latest: { readonly pointer: Pointer; readonly date: string } | undefined;
  for (const [pointer, date] of days) {
    if (date === undefined) continue;
    if (latest !== undefined && date < latest.date) hits.push({ pointer, related: [latest.pointer] });
    else latest = { pointer, date };
  }
  return hits;
};
