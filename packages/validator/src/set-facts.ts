import type { SetRule, Standard } from "@send-standards/core";
import { type Ground, type Obstacle, obstacleTo } from "./ground.ts";

/** Set rules of a standard that tie records together in the same way; their keys are worked out once. */
export interface SetRuleFamily {
  readonly rules: readonly SetRule[];
}

/** Returns the set rules of a standard, those with the same `keysOf` together. */
export const setRuleFamilies = ({ setRules = [] }: Standard): SetRuleFamily[] =>
  [...Map.groupBy(setRules as readonly SetRule[], ({ keysOf }) => keysOf).values()].map((rules) => ({ rules }));

/** What the rules of a family keep of one record; lists are in the order of the rules. */
export interface SetFacts {
  /** As they stand in the record: whoever keeps them hashes them first. */
  readonly keys: readonly string[];
  /** Nothing for a rule that must not look at the record. */
  readonly facts: readonly (object | undefined)[];
  /** What stood in the way of a rule. */
  readonly obstacles: readonly (Obstacle | undefined)[];
}

/** Returns what the rules of a family keep of one record. */
export const takeFacts = ({ rules }: SetRuleFamily, ground: Ground): SetFacts => {
  const obstacles = rules.map((rule) => obstacleTo(rule.reads, ground));
  const first = rules[obstacles.indexOf(undefined)];
  const context = { record: ground.record as never, index: ground.index as never };
  const keys = first === undefined ? [] : [...new Set(first.keysOf(context))];
  if (keys.length === 0) return { keys, facts: [], obstacles };
  const shared = new Map<SetRule["factOf"], object>();
  const facts = rules.map(({ factOf }, at) => {
    if (obstacles[at] !== undefined) return undefined;
    const fact = shared.get(factOf) ?? factOf(context);
    shared.set(factOf, fact);
    return fact;
  });
  return { keys, facts, obstacles };
};
