import type { SetCounts } from "./collect-facts.ts";

/** What the rules about several records did in a run. */
export interface SetTotals {
  /** Ids of the rules that looked at two records or more of one version of a standard. */
  readonly ran: readonly string[];
  /** By rule id: records that the rule passed over; none where there was no other record. */
  readonly skipped: Readonly<Record<string, number>>;
}

const added = (counts: readonly Readonly<Record<string, number>>[]): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const one of counts) for (const [key, count] of Object.entries(one)) sums.set(key, (sums.get(key) ?? 0) + count);
  return sums;
};

const ruleOf = (key: string): string => key.slice(key.lastIndexOf(" ") + 1);

/** Adds up what `createFactCollector` counted in all shards. */
export const totalSets = (shards: readonly SetCounts[]): SetTotals => {
  const looked = added(shards.map((shard) => shard.looked));
  const skipped = added(shards.map((shard) => shard.skipped));
  const ran = [...looked].filter(([, records]) => records > 1).map(([key]) => ruleOf(key));
  const passedOver = new Map<string, number>();
  for (const [key, records] of skipped) {
    // Every rule looked at each record of its standard or passed over it, and with one record there is nothing to compare.
    if (records + (looked.get(key) ?? 0) < 2) continue;
    passedOver.set(ruleOf(key), (passedOver.get(ruleOf(key)) ?? 0) + records);
  }
  return { ran: [...new Set(ran)], skipped: Object.fromEntries(passedOver) };
};
