import { type Static, Type } from "@sinclair/typebox";
import { ruleSummary } from "./rule-summary.ts";

const text = (description: string) => Type.String({ description });

/** A rule as a search finds it. */
export const RuleHitSchema = Type.Object({
  ...ruleSummary,
  standard: text("Id of the standard."),
  version: text("Version of the standard."),
  links: Type.Object({ self: text("Address of the rule.") }),
});

/** A rule as a search finds it. */
export type RuleHit = Static<typeof RuleHitSchema>;

/** What a search finds. */
export const RuleHitsSchema = Type.Object({
  total: Type.Integer({ minimum: 0, description: "How many rules fit altogether." }),
  rules: Type.Array(RuleHitSchema, { description: "Those from offset on, in the order of the rule book." }),
});

/** What a search finds. */
export type RuleHits = Static<typeof RuleHitsSchema>;
