import type { Standard } from "@send-standards/core";
import {
  type Ground,
  type RecordPlace,
  type SetRuleFamily,
  setRuleFamilies,
  takeFacts,
} from "@send-standards/validator";
import type { StandardVersion } from "./answer-task.ts";

/** Where a record of a batch is. */
export type BatchPlace = Required<Pick<RecordPlace, "record" | "line" | "column">>;

/** What a family of rules about several records needs to know of one. Plain data, so that a thread can return it. */
export interface RecordFacts {
  readonly standard: StandardVersion;
  /** Number of the family among those of the standard; see `setRuleFamilies`. */
  readonly family: number;
  /** What ties the record to others, each as a keyed hash. */
  readonly hashes: readonly string[];
  readonly place: BatchPlace;
  /** A fact for each rule of the family. */
  readonly facts: readonly (object | undefined)[];
}

const families = new WeakMap<Standard, readonly SetRuleFamily[]>();

/** Returns the families of a standard's rules about several records; they are worked out once. */
export const familiesOf = (standard: Standard): readonly SetRuleFamily[] => {
  const known = families.get(standard) ?? setRuleFamilies(standard);
  families.set(standard, known);
  return known;
};

/** Returns what the rules about several records keep of one; nothing where nothing ties it to others. */
export const factsOf = (ground: Ground, place: BatchPlace, hash: (key: string) => string): readonly RecordFacts[] => {
  const { id, version } = ground.standard;
  return familiesOf(ground.standard).flatMap((family, number) => {
    const { keys, facts } = takeFacts(family, ground);
    if (keys.length === 0) return [];
    return [{ standard: { id, version }, family: number, hashes: keys.map(hash), place, facts }];
  });
};
