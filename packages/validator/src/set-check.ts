import type { Finding, SkippedRule, Standard } from "@send-standards/core";
import { createFactStore } from "./fact-store.ts";
import type { Ground, Obstacle } from "./ground.ts";
import { inputFinding } from "./judge.ts";
import { createKeyedHash, type HashKey, randomHashKey } from "./keyed-hash.ts";
import { type SetRuleFamily, setRuleFamilies, takeFacts } from "./set-facts.ts";
import { createSetFindings, type PlacedRecord, type RecordPlace, type SetContext } from "./set-findings.ts";
import { judgeSetGroup, type SetEntry } from "./set-group.ts";

/** What was found in a set of records. */
export interface SetJudgement {
  /** In the order of the set. Lines and columns are those at which the records begin, as far as they were given. */
  readonly findings: readonly Finding[];
  /** Set rules that passed over a record, each with the structural finding in its way; none where there is one record. */
  readonly skipped: readonly SkippedRule[];
  /** Ids of the set rules that looked at two records or more. */
  readonly ran: readonly string[];
  /** `false` where some records were not compared; the last finding then says so. */
  readonly complete: boolean;
}

/** The most facts that are kept at a time unless the caller says otherwise: those of some 70,000 EHC plans, in about 200 MB. */
export const defaultMostFacts = 200_000;

/** Options of `createSetCheck`. */
export interface SetCheckOptions {
  /** The day on which the records are judged, ISO 8601 date. */
  readonly asOf: string;
  /** Most facts kept at a time, one for each record and key; `defaultMostFacts` where absent. */
  readonly mostFacts?: number;
  /** Key of the hash that stands for the keys of rules; a random one where absent. */
  readonly hashKey?: HashKey;
}

/** Judges rules about several records while the records go by. */
export interface SetCheck {
  /** Keeps the facts of one record. A validator's `judge` and `ground` give the ground. */
  readonly add: (ground: Ground, place: RecordPlace) => void;
  /**
   * Ends a reading of the records and returns how many more are needed; mostly none. Where more facts come than may be kept,
   * a reading compares the records with some of the keys only: add every record again, in the same order, and call this again;
   * or, where nobody can read them again, call `finish`.
   */
  readonly endPass: () => number;
  /**
   * Ends the first reading, where `endPass` did not, and returns what was found. A later reading that `endPass` did not end was
   * broken off: what it found counts, and the judgement is not complete.
   */
  readonly finish: () => SetJudgement;
  /** How many facts are kept at the moment. */
  readonly kept: () => number;
}

/** What is kept of one record for a family of rules. */
interface Entry extends PlacedRecord, SetEntry {}

interface StandardState {
  readonly context: SetContext;
  readonly families: readonly SetRuleFamily[];
  readonly skipped: SkippedRule[];
  /** Of how many records each rule kept a fact. */
  readonly looked: Map<string, number>;
  /** How many records were held against the standard. */
  records: number;
}

/**
 * Returns a check of the set rules of all standards that records are held against. Of a record it keeps small facts and its
 * place, of a key a hash with a key of its own; nothing leaves the memory.
 */
export const createSetCheck = ({ asOf, mostFacts = defaultMostFacts, hashKey }: SetCheckOptions): SetCheck => {
  const store = createFactStore<SetRuleFamily, Entry>(createKeyedHash(hashKey ?? randomHashKey()), mostFacts);
  const standards = new Map<Standard, StandardState>();
  const findings = createSetFindings();
  let isFirstPass = true;
  let isReading = true;
  let passesLeft = 0;
  let order = 0;

  const stateOf = ({ standard, messages }: Ground): StandardState => {
    const present = standards.get(standard);
    if (present !== undefined) return present;
    const context = { standard, messages };
    const state = { context, families: setRuleFamilies(standard), skipped: [], looked: new Map(), records: 0 };
    standards.set(standard, state);
    return state;
  };
  const takeDown = (
    { skipped, looked }: StandardState,
    { rules }: SetRuleFamily,
    obstacles: readonly (Obstacle | undefined)[],
    { file, record }: RecordPlace,
  ): void => {
    for (const [number, { id: rule }] of rules.entries()) {
      const because = obstacles[number]?.because;
      if (because === undefined) looked.set(rule, (looked.get(rule) ?? 0) + 1);
      else
        skipped.push({
          rule,
          ...(file === undefined ? {} : { file }),
          ...(record === undefined ? {} : { record }),
          because,
        });
    }
  };
  const endPass = (): number => {
    for (const { context, families } of standards.values()) {
      for (const family of families) {
        for (const group of store.groupsOf(family)) {
          if (group.length < 2) continue;
          for (const hit of judgeSetGroup(family, group, asOf)) findings.add(hit, context);
        }
      }
    }
    passesLeft = store.endPass();
    isFirstPass = false;
    isReading = false;
    order = 0;
    return passesLeft;
  };

  return {
    add: (ground, place) => {
      isReading = true;
      order += 1;
      const state = stateOf(ground);
      if (isFirstPass) state.records += 1;
      for (const family of state.families) {
        const { keys, facts, obstacles } = takeFacts(family, ground);
        if (isFirstPass) takeDown(state, family, obstacles, place);
        const entry = { place, order, facts };
        for (const key of keys) store.keep(family, key, entry);
      }
    },
    endPass,
    finish: () => {
      const isBrokenOff = isReading && !isFirstPass;
      if (isReading) endPass();
      const complete = passesLeft === 0 && !isBrokenOff && store.isWhole();
      const limit = complete ? [] : [inputFinding({ rule: "input/limit", pointer: "", detail: "sets" })];
      // With one record there is nothing to compare, so nothing ran and nothing was passed over.
      const sets = [...standards.values()].filter(({ records }) => records > 1);
      const ran = sets.flatMap(({ looked }) => [...looked].filter(([, records]) => records > 1).map(([rule]) => rule));
      const skipped = sets.flatMap((state) => state.skipped);
      return { findings: [...findings.finish(), ...limit], skipped, ran, complete };
    },
    kept: store.kept,
  };
};
