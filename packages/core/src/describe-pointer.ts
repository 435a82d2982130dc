import { type Pointer, parsePointer } from "./pointer.ts";

/** Names that are written in capitals in prose. */
const initials = new Set([
  "uln",
  "upn",
  "urn",
  "ukprn",
  "uprn",
  "ods",
  "nhs",
  "icb",
  "sen",
  "snomed",
  "pfa",
  "nc",
  "eotas",
]);

/** Returns a property name in words: "dateOfBirth" becomes "date of birth", "nhsNumber" "NHS number". */
export const wordsOf = (name: string): string =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(" ")
    .map((word) => (initials.has(word.toLowerCase()) ? word.toUpperCase() : word.toLowerCase()))
    .join(" ");

/** Names that say nothing more in a sentence: the NHS number is the child's, not its identifiers'. */
const silent = new Set(["identifiers"]);

/** Life areas that a record may be divided into; a suspension is not "of the education". */
const areas = new Set(["identity", "earlyYears", "health", "education", "socialCare"]);

const irregular: Readonly<Record<string, string>> = { people: "person" };

const singular = (words: string): string => {
  const known = irregular[words];
  if (known !== undefined) return known;
  if (words.endsWith("ies")) return `${words.slice(0, -3)}y`;
  if (words.endsWith("sses")) return words.slice(0, -2);
  return words.endsWith("s") && !words.endsWith("ss") ? words.slice(0, -1) : words;
};

/**
 * Returns a place in words a caseworker would use, from its pointer alone: "/sections/B/needs/2" is
 * "need 3 in section B", "/child/dateOfBirth" is "date of birth of the child", "" is "the record".
 */
export const describePointer = (pointer: Pointer): string => {
  const tokens = parsePointer(pointer);
  const inSection = tokens[0] === "sections" && tokens[1] !== undefined;
  const section = inSection ? `section ${tokens[1]}` : undefined;
  const rest = inSection ? tokens.slice(2) : tokens;
  const parts: string[] = [];
  for (let at = 0; at < rest.length; at += 1) {
    const token = rest[at] ?? "";
    const next = rest[at + 1];
    if (next !== undefined && /^[0-9]+$/.test(next)) {
      parts.unshift(`${singular(wordsOf(token))} ${Number(next) + 1}`);
      at += 1;
    } else if (next !== undefined && (silent.has(token) || (at === 0 && areas.has(token)))) {
      // Left out.
    } else if (at === 0 && !inSection && rest.length > 1) {
      parts.unshift(`the ${wordsOf(token)}`);
    } else {
      parts.unshift(wordsOf(token));
    }
  }
  const place = parts.join(" of ");
  if (section === undefined) return place === "" ? "the record" : place;
  return place === "" ? section : `${place} in ${section}`;
};
