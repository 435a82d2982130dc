import type { Standard } from "@send-standards/core";
import {
  createKeyedHash,
  type Ground,
  type HashKey,
  type SetRuleFamily,
  setRuleFamilies,
  takeFacts,
} from "@send-standards/validator";
import type { ResultStore } from "../store/result-store.ts";
import { entryText, groupText } from "./fact-lines.ts";
import type { PlaceInShard } from "./place-in-shard.ts";
import { orderOf } from "./record-order.ts";
import { createRunSorter } from "./sort-runs.ts";

/** Options of `createFactCollector`. */
export interface FactCollectorOptions {
  /** Of the plan. */
  readonly hashKey: HashKey;
  /** Number of the shard. */
  readonly shard: number;
  readonly store: Pick<ResultStore, "write">;
  /** Bytes of facts that are kept at a time; `defaultRunBytes` where absent. */
  readonly runBytes?: number | undefined;
}

/** How many records each rule about several records looked at, or passed over, by standard and rule; see `addSetCounts`. */
export interface SetCounts {
  /** "ehc-plan 1.0.0 ehc-plan/one-plan-in-force": records that the rule took a fact of, or found nothing to tie to others. */
  readonly looked: Readonly<Record<string, number>>;
  /** Records that are unsound in what the rule reads. */
  readonly skipped: Readonly<Record<string, number>>;
}

/** What a shard left for the comparison of its records with those of others. */
export interface CollectedFacts extends SetCounts {
  /** Names of the files that the facts are in; none where there are no facts. */
  readonly runs: readonly string[];
}

/** Takes the facts of the records of a shard. */
export interface FactCollector {
  /** Takes the facts of one record; in the order of the shard. Nothing of the record is kept beside them. */
  readonly add: (ground: Ground, place: PlaceInShard) => void;
  /** Writes facts that are more than may be kept; wait for it after each chunk of the input. */
  readonly relieve: () => Promise<void>;
  /** Writes what is left. */
  readonly finish: () => Promise<CollectedFacts>;
}

/** What the facts of a standard are taken with. */
interface StandardState {
  /** "ehc-plan 1.0.0". */
  readonly name: string;
  readonly families: readonly SetRuleFamily[];
  /** By family and rule. */
  readonly looked: readonly number[][];
  readonly skipped: readonly number[][];
}

const bySetRule = (states: Iterable<StandardState>, counts: (state: StandardState) => readonly number[][]) =>
  Object.fromEntries(
    [...states].flatMap((state) =>
      state.families.flatMap(({ rules }, family) =>
        rules.flatMap(({ id }, rule) => {
          const count = counts(state)[family]?.[rule] ?? 0;
          return count === 0 ? [] : [[`${state.name} ${id}`, count] as const];
        }),
      ),
    ),
  );

/** Returns the name of a file of facts; `run` is its number in the shard, from 0. */
export const factRunName = (shard: number, run: number): string => `shards/${shard}.${run}.facts`;

/**
 * Returns a collector of the facts of one shard. They are written to `shards/<shard>.<run>.facts`, sorted, with their keys as
 * keyed hashes. The same shard makes the same files.
 */
export const createFactCollector = ({ hashKey, shard, store, runBytes }: FactCollectorOptions): FactCollector => {
  const hash = createKeyedHash(hashKey);
  const sorter = createRunSorter({ store, runBytes, nameOf: (run) => factRunName(shard, run) });
  const standards = new Map<Standard, StandardState>();
  let records = 0;

  const stateOf = (standard: Standard): StandardState => {
    const present = standards.get(standard);
    if (present !== undefined) return present;
    const families = setRuleFamilies(standard);
    const none = (): number[][] => families.map(({ rules }) => rules.map(() => 0));
    const name = `${standard.id} ${standard.version}`;
    const state = { name, families, looked: none(), skipped: none() };
    standards.set(standard, state);
    return state;
  };

  return {
    add: (ground, place) => {
      const { name, families, looked, skipped } = stateOf(ground.standard);
      const order = orderOf(shard, records);
      records += 1;
      for (const [number, family] of families.entries()) {
        const { keys, facts, obstacles } = takeFacts(family, ground);
        for (const rule of family.rules.keys()) {
          const counts = (obstacles[rule] === undefined ? looked : skipped)[number];
          if (counts !== undefined) counts[rule] = (counts[rule] ?? 0) + 1;
        }
        if (keys.length === 0) continue;
        const entry = entryText({ order, place, facts }, family.slots);
        for (const key of keys) sorter.add(groupText(hash(key), { standard: name, family: number }) + entry);
      }
    },
    relieve: sorter.relieve,
    finish: async () => ({
      runs: await sorter.finish(),
      looked: bySetRule(standards.values(), ({ looked }) => looked),
      skipped: bySetRule(standards.values(), ({ skipped }) => skipped),
    }),
  };
};
