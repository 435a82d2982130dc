import {
  type Finding,
  type Hit,
  homePage,
  type Messages,
  type Pointer,
  type RuleText,
  type Standard,
} from "@send-standards/core";
import { ruleMessage } from "./rule-message.ts";

/** Where the page of a rule is; its id follows. */
export const helpBase = `${homePage}rules/`;

/** Returns the section of a place, as a finding has it. */
export const sectionOf = (standard: Standard, pointer: Pointer): { section?: string } => {
  const section = standard.sectionOf?.(pointer);
  return section === undefined ? {} : { section };
};

/** What a finding is put into words with. */
export interface Wording {
  readonly standard: Standard;
  /** Wordings in place of those that the rules bring, by rule id. */
  readonly messages?: Messages | undefined;
  /** The other record, in words, where the rule is about several. */
  readonly other?: string | undefined;
}

/** Returns the finding for one hit of a rule, without its line. */
export const ruleFinding = (rule: RuleText, hit: Hit, { standard, messages, other }: Wording): Finding => {
  const own = messages?.rules[rule.id];
  return {
    rule: rule.id,
    severity: rule.severity,
    pointer: hit.pointer,
    ...sectionOf(standard, hit.pointer),
    message: ruleMessage(own?.developer ?? rule, hit, other),
    caseworker: ruleMessage(own?.caseworker ?? rule.caseworker, hit, other),
    why: rule.why,
    ...(rule.source[0] === undefined ? {} : { source: rule.source[0] }),
    ...(hit.related === undefined || hit.related.length === 0 ? {} : { related: hit.related }),
    help: `${helpBase}${rule.id}`,
  };
};
