import type { SetRule, Standard } from "@send-standards/core";
import { type Ground, type Obstacle, obstaclesTo } from "./ground.ts";

/** Set rules of a standard that tie records together in the same way; their keys are worked out once. */
export interface SetRuleFamily {
  readonly rules: readonly SetRule[];
  /** For each rule the number of its `factOf` among the different ones of the family: rules with the same one share the fact. */
  readonly slots: readonly number[];
}

const familyOf = (rules: readonly SetRule[]): SetRuleFamily => {
  const functions = [...new Set(rules.map(({ factOf }) => factOf))];
  return { rules, slots: rules.map(({ factOf }) => functions.indexOf(factOf)) };
};

/** Returns the set rules of a standard, those with the same `keysOf` together. */
export const setRuleFamilies = ({ setRules = [] }: Standard): SetRuleFamily[] =>
  [...Map.groupBy(setRules as readonly SetRule[], ({ keysOf }) => keysOf).values()].map(familyOf);

/** What the rules of a family keep of one record; lists are in the order of the rules. */
export interface SetFacts {
  /** As they stand in the record: whoever keeps them hashes them first. */
  readonly keys: readonly string[];
  /** Nothing for a rule that must not look at the record; the same object for rules that share it. */
  readonly facts: readonly (object | undefined)[];
  /** What stood in the way of a rule; empty where nothing stood in the way of any. */
  readonly obstacles: readonly (Obstacle | undefined)[];
}

const different = (keys: readonly string[]): readonly string[] => (keys.length < 2 ? keys : [...new Set(keys)]);

/** Returns what the rules of a family keep of one record. */
export const takeFacts = ({ rules, slots }: SetRuleFamily, ground: Ground): SetFacts => {
  const obstacles = obstaclesTo(rules, ground);
  const first = rules.find((_, at) => obstacles[at] === undefined);
  const context = { record: ground.record as never, index: ground.index as never };
  const keys = first === undefined ? [] : different(first.keysOf(context));
  if (keys.length === 0) return { keys, facts: [], obstacles };
  const shared: (object | undefined)[] = [];
  const facts = rules.map(({ factOf }, at) => {
    if (obstacles[at] !== undefined) return undefined;
    const slot = slots[at] ?? at;
    const fact = shared[slot] ?? factOf(context);
    shared[slot] = fact;
    return fact;
  });
  return { keys, facts, obstacles };
};
