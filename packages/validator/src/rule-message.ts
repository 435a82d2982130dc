import { describePointer, type Hit, type RuleWording } from "@send-standards/core";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Returns what is wrong and how to put it right, for one hit of a rule. Only places enter the text.
 *
 * @param other the other record that the hit is about, in words.
 */
export const ruleMessage = (wording: RuleWording, hit: Hit, other = "another record"): string => {
  const place = describePointer(hit.pointer);
  const related = hit.related?.[0];
  return `${wording.message} ${wording.fix}`
    .replaceAll("{place}", place)
    .replaceAll("{Place}", capital(place))
    .replaceAll("{related}", related === undefined ? "the other place" : describePointer(related))
    .replaceAll("{other}", other);
};
