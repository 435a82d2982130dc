import type { RuleText, Standard } from "@send-standards/core";

/** What is printed about a rule, and whether it is about one record or about several. */
export interface PrintedRule extends RuleText {
  readonly kind: "record" | "set";
}

/** Returns the rules of a standard in the order of the rule book; those about several records last. Without their functions. */
export const ruleTextsOf = ({ rules, setRules = [] }: Standard): PrintedRule[] => [
  ...rules.map(({ check, ...text }): PrintedRule => ({ ...text, kind: "record" })),
  ...setRules.map(({ check, keysOf, factOf, ...text }): PrintedRule => text),
];
