import type { RuleText } from "@send-standards/core";
import { generalRules } from "./general-rules.ts";
import { pageOf, type RulePage } from "./rule-page.ts";

/** The pages of the rules of the standards that a run has met, and those of every input. */
export interface RulePages {
  readonly add: (standard: { readonly rules: readonly RuleText[]; readonly setRules?: readonly RuleText[] }) => void;
  readonly pages: ReadonlyMap<string, RulePage>;
}

/** Returns a rule book that holds the general rules, and takes those of standards. */
export const createRulePages = (): RulePages => {
  const pages = new Map(generalRules.map((page) => [page.id, page]));
  const known = new Set<object>();
  return {
    add: (standard) => {
      if (known.has(standard)) return;
      known.add(standard);
      for (const rule of [...standard.rules, ...(standard.setRules ?? [])]) pages.set(rule.id, pageOf(rule));
    },
    pages,
  };
};
