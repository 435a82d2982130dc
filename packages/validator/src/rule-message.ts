import { describePointer, type Hit, type RuleText } from "@send-standards/core";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Returns what is wrong and how to put it right, for one hit of a rule. Only places enter the text. */
export const ruleMessage = (rule: Pick<RuleText, "message" | "fix">, hit: Hit): string => {
  const place = describePointer(hit.pointer);
  const related = hit.related?.[0];
  return `${rule.message} ${rule.fix}`
    .replaceAll("{place}", place)
    .replaceAll("{Place}", capital(place))
    .replaceAll("{related}", related === undefined ? "the other place" : describePointer(related));
};
