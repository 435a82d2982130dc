import type { CatalogueEntry } from "@send-standards/catalogue";
import type { Severity, Standard } from "@send-standards/core";
import type { RuleHit } from "../schemas/rule-hits.ts";
import { ruleAddress } from "./addresses.ts";
import { ruleTextsOf } from "./rule-texts-of.ts";
import { sectionsOf } from "./sections-of.ts";

/** A rule that can be found. */
export interface FindableRule {
  readonly hit: RuleHit;
  /** Everything in which a word is looked for, in small letters. */
  readonly words: string;
}

/** Returns the rules of a version, to be searched. */
export const findableRules = (entry: CatalogueEntry, standard: Standard): readonly FindableRule[] =>
  ruleTextsOf(standard).map((rule) => ({
    hit: {
      id: rule.id,
      standard: entry.id,
      version: entry.version,
      severity: rule.severity,
      kind: rule.kind,
      statement: rule.statement,
      sections: sectionsOf(standard, rule),
      links: { self: ruleAddress(entry, rule.id) },
    },
    words: [rule.id, rule.statement, rule.why, rule.fix].join("\n").toLowerCase(),
  }));

/** What rules are looked for; what is absent fits all. */
export interface RuleSearch {
  readonly section?: string | undefined;
  readonly severity?: Severity | undefined;
  /** Words with spaces between them, all of which must occur. */
  readonly word?: string | undefined;
}

/** Returns the rules that fit, in their order. */
export const searchRules = (
  rules: readonly FindableRule[],
  { section, severity, word = "" }: RuleSearch,
): RuleHit[] => {
  const wanted = word.toLowerCase().split(/\s+/);
  return rules
    .filter(
      ({ hit, words }) =>
        (section === undefined || hit.sections.includes(section)) &&
        (severity === undefined || hit.severity === severity) &&
        wanted.every((one) => words.includes(one)),
    )
    .map(({ hit }) => hit);
};
