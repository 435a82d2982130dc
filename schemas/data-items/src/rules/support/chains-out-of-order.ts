import { placesOf } from "@send-standards/common";
import type { Hit } from "@send-standards/core";

/** The pattern of an entry, and days of it in the order in which they come. */
export type Chain = readonly [entry: string, ...days: string[]];

/** Returns the patterns of all days of `chains`. */
export const chainReads = (chains: readonly Chain[]): string[] => [
  ...new Set(chains.flatMap(([entry, ...days]) => days.map((day) => `${entry}/${day}`))),
];

/**
 * Returns a function that finds, in a record, each day that is earlier than the one before it in its chain; a day that is
 * absent is passed over.
 */
export const chainsOutOfOrder = (chains: readonly Chain[]): ((record: object) => Hit[]) => {
  const steps = chains.map(([entry, ...days]) => [placesOf(entry), days] as const);
  return (record) => {
    const hits: Hit[] = [];
    for (const [visit, days] of steps) {
      visit(record, (entry, pointer) => {
        if (typeof entry !== "object" || entry === null) return;
        let earlier: readonly [day: string, name: string] | undefined;
        for (const name of days) {
          const day: unknown = Reflect.get(entry, name);
          if (typeof day !== "string") continue;
          if (earlier !== undefined && day < earlier[0]) {
            hits.push({ pointer: `${pointer}/${name}`, related: [`${pointer}/${earlier[1]}`] });
          }
          earlier = [day, name];
        }
      });
    }
    return hits;
  };
};
