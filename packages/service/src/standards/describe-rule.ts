import type { CatalogueEntry } from "@send-standards/catalogue";
import { homePage, type Standard } from "@send-standards/core";
import type { RuleBody } from "../schemas/rule-body.ts";
import { ruleAddress, versionAddress } from "./addresses.ts";
import type { PrintedRule } from "./rule-texts-of.ts";
import { sectionsOf } from "./sections-of.ts";

/** Returns a rule as the rule book has it. */
export const describeRule = (entry: CatalogueEntry, standard: Standard, rule: PrintedRule): RuleBody => ({
  id: rule.id,
  severity: rule.severity,
  kind: rule.kind,
  since: rule.since,
  ...(rule.until === undefined ? {} : { until: rule.until }),
  statement: rule.statement,
  why: rule.why,
  source: [...rule.source],
  reads: [...rule.reads],
  sections: sectionsOf(standard, rule),
  message: rule.message,
  fix: rule.fix,
  caseworker: rule.caseworker,
  help: `${homePage}rules/${rule.id}`,
  links: { self: ruleAddress(entry, rule.id), version: versionAddress(entry) },
});
