import { findVersion } from "@send-standards/catalogue";
import type { Finding, Messages, SetRule, Standard } from "@send-standards/core";
import {
  defaultMostFacts,
  inputFinding,
  judgeSetGroup,
  type RecordPlace,
  type RecordSpot,
  type SetRuleFamily,
  setFinding,
  setRuleFamilies,
} from "@send-standards/validator";
import type { ResultStore } from "../store/result-store.ts";
import type { SetCounts } from "./collect-facts.ts";
import { entryOf, familyOf } from "./fact-lines.ts";
import { groupsOf } from "./groups.ts";
import { encodeHitLine, type HitSpot, hitsOf } from "./hit-lines.ts";
import { mergeRuns, narrowRuns } from "./merge-runs.ts";
import type { PlaceInShard } from "./place-in-shard.ts";
import { shardOf } from "./record-order.ts";
import { type SetTotals, totalSets } from "./set-counts.ts";
import { createRunSorter } from "./sort-runs.ts";

/** Returns where a record is, now that it is known how many came before the shard. */
export type PlaceOf = (shard: number, place: PlaceInShard) => RecordPlace;

/** Options of `judgeSets`. */
export interface JudgeSetsOptions {
  /** Where the facts are; what is too much for memory goes there too, below `scratch`. */
  readonly store: ResultStore;
  /** Names of the files of facts of all shards, in any order. */
  readonly runs: readonly string[];
  /** What the collectors of all shards counted. */
  readonly counts: readonly SetCounts[];
  /** ISO 8601 date. */
  readonly asOf: string;
  readonly placeOf: PlaceOf;
  /** Wordings in place of those that the rules bring. */
  readonly messages?: Messages | undefined;
  /** What the names of files of its own begin with; "sets/" where absent. They are gone when the last finding was taken. */
  readonly scratch?: string | undefined;
  /** Most records with one key that are compared; `defaultMostFacts` where absent. */
  readonly mostFacts?: number | undefined;
  /** Most files read at a time; `defaultMostOpen` where absent. */
  readonly mostOpen?: number | undefined;
  /** Bytes of hits kept at a time; `defaultRunBytes` where absent. */
  readonly runBytes?: number | undefined;
  /** Loads a standard; from the catalogue where absent. */
  readonly loadStandard?: LoadStandard | undefined;
}

/** Loads a standard by its id and three-part version. */
export type LoadStandard = (id: string, version: string) => Promise<Standard>;

/** What was found in all records of a run. */
export interface SetResults extends SetTotals {
  /** `false` where the records with some key were too many to be compared; the last finding then says so. */
  readonly complete: boolean;
  /**
   * In the order of the records, then of the pointers and the rules; to be read once. Lines and columns are those at which
   * the records begin.
   */
  readonly findings: AsyncIterable<Finding>;
}

interface Loaded {
  readonly standard: Standard;
  readonly families: readonly SetRuleFamily[];
  readonly rules: ReadonlyMap<string, SetRule>;
}

const loadFromCatalogue: LoadStandard = async (id, version) => {
  const entry = findVersion(id, version);
  if (entry === undefined) throw new RangeError(`the catalogue has no ${id} ${version}`);
  return await entry.load();
};

/** Returns a function that loads standards by "ehc-plan 1.0.0", each once. */
const createLoad = (loadStandard: LoadStandard): ((name: string) => Promise<Loaded>) => {
  const known = new Map<string, Loaded>();
  return async (name) => {
    const present = known.get(name);
    if (present !== undefined) return present;
    const [id = "", version = ""] = name.split(" ");
    const standard = await loadStandard(id, version);
    const families = setRuleFamilies(standard);
    const rules = new Map(families.flatMap((family) => family.rules.map((rule) => [rule.id, rule] as const)));
    const loaded = { standard, families, rules };
    known.set(name, loaded);
    return loaded;
  };
};

const missing = (name: string): RangeError => new RangeError(`${name} is not what the facts were taken with`);

/**
 * Judges the records of all shards together, from the facts that were taken of them. Only records with a key in common are
 * in memory at a time. What it says is what `createSetCheck` says of the same records.
 */
export const judgeSets = async (options: JudgeSetsOptions): Promise<SetResults> => {
  const { store, runs, counts, asOf, placeOf, messages, scratch = "sets/", mostFacts = defaultMostFacts } = options;
  const { mostOpen, runBytes, loadStandard = loadFromCatalogue } = options;
  const load = createLoad(loadStandard);
  const narrow = (names: readonly string[], kind: string): Promise<readonly string[]> =>
    narrowRuns(names, { store, mostOpen, nameOf: (run) => `${scratch}${kind}.${run}` });

  const sorter = createRunSorter({ store, runBytes, nameOf: (run) => `${scratch}hits.${run}` });
  let complete = true;
  const facts = await narrow(runs, "merged-facts");
  for await (const { group, lines } of groupsOf(mergeRuns(store, facts), mostFacts)) {
    if (lines === undefined) {
      complete = false;
      continue;
    }
    const { standard, family: number } = familyOf(group);
    const family = (await load(standard)).families[number];
    if (family === undefined) throw missing(standard);
    const entries = lines.map((line) => entryOf(line, family.slots));
    for (const hit of judgeSetGroup(family, entries, asOf)) sorter.add(encodeHitLine(standard, hit));
    await sorter.relieve();
  }
  const hits = await narrow(await sorter.finish(), "merged-hits");

  const placed = ({ order, place, pointer }: HitSpot): RecordSpot => ({
    order,
    pointer,
    place: placeOf(shardOf(order), place),
  });
  const findings = async function* (): AsyncGenerator<Finding, void, undefined> {
    try {
      for await (const { rule: id, standard: name, spot, related } of hitsOf(mergeRuns(store, hits))) {
        const { standard, rules } = await load(name);
        const rule = rules.get(id);
        if (rule === undefined) throw missing(name);
        const context = { standard, messages };
        yield setFinding({ rule, context, spot: placed(spot), related: related.map(placed) });
      }
      if (!complete) yield inputFinding({ rule: "input/limit", pointer: "", detail: "sets" });
    } finally {
      await store.remove(scratch);
    }
  };
  return { ...totalSets(counts), complete, findings: findings() };
};
