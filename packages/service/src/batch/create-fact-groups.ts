import type { StandardVersion } from "../answer/answer-task.ts";
import type { BatchPlace, RecordFacts } from "../answer/record-facts.ts";

/** How many more facts may be kept, of all batches together. */
export interface FactBudget {
  left: number;
}

/** A record as the rules of a family compare it with others. */
export interface FactEntry {
  readonly place: BatchPlace;
  /** Number of the record. */
  readonly order: number;
  readonly facts: RecordFacts["facts"];
}

/** Records that share a key. */
export interface FactGroup {
  readonly standard: StandardVersion;
  readonly family: number;
  readonly entries: readonly FactEntry[];
}

/** Puts the records of a batch together that share a key. */
export interface FactGroups {
  readonly add: (facts: RecordFacts) => void;
  /** Returns what two records or more share. */
  readonly shared: () => Iterable<FactGroup>;
  /** Whether every key is there. */
  readonly isWhole: () => boolean;
  /** Forgets everything, so that other batches have room. */
  readonly close: () => void;
}

/** Keys are divided no further than this: whatever is still too much then has one key. */
const mostBits = 16;

/**
 * Returns groups for one batch. Where more facts come than may be kept, it lets go of half of the keys, by their hash: a key has all of its
 * records or none, for a rule that sees some of them could find what is not so.
 */
export const createFactGroups = (budget: FactBudget): FactGroups => {
  /** By hash, which comes first, standard and family. */
  const groups = new Map<
    string,
    { readonly standard: StandardVersion; readonly family: number; readonly entries: FactEntry[] }
  >();
  let bits = 0;
  let kept = 0;

  const stays = (key: string): boolean => bits <= mostBits && (key.charCodeAt(0) & ((1 << bits) - 1)) === 0;
  const giveBack = (count: number): void => {
    kept -= count;
    budget.left += count;
  };
  const shrink = (): void => {
    bits += 1;
    for (const [key, { entries }] of groups) {
      if (stays(key)) continue;
      groups.delete(key);
      giveBack(entries.length);
    }
  };

  return {
    add: ({ standard, family, hashes, place, facts }) => {
      const entry = { place, order: place.record, facts };
      for (const hash of hashes) {
        const key = `${hash} ${standard.id} ${standard.version} ${family}`;
        if (!stays(key)) continue;
        const group = groups.get(key) ?? { standard, family, entries: [] };
        groups.set(key, group);
        group.entries.push(entry);
        giveBack(-1);
        while (budget.left < 0 && kept > 0) shrink();
      }
    },
    shared: function* () {
      for (const group of groups.values()) if (group.entries.length > 1) yield group;
    },
    isWhole: () => bits === 0,
    close: () => {
      groups.clear();
      giveBack(kept);
    },
  };
};
