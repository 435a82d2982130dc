import { characters, institutions, jobTitles, kin, otherCapitals, roles, titles } from "./lists/people-words.ts";
import { isCapital, isStop, isWord, type Tokens, tokensOf } from "./tokens-of.ts";

/** Capitalised words that open sentences and name times and places, and so are no name before another. */
const noNames = "(?!By |In |On |At |To |If |The |An |Reception |Year |Level |Stage )";

/** A relative just after a name: "Mateo, his parents". */
const relative = `(?:${[...kin].join("|")})[ ,.]`;

/** A title, or two capitalised words running, or one beside a bracket, a service or a comma: without one of them nobody is named. */
const mayName = new RegExp(
  `\\b(?:M(?:rs?|s|x|iss)|D(?:r|octor)|Prof|Nurse|Sister|Matron|Coach|Teacher)\\b|${noNames}[A-Z\u00c0-\u00de][a-z'\u00df-\u017f]+(?:[ -][A-Z\u00c0-\u00de][a-z'\u00df-\u017f]|\\)| \\(|, (?:his|her|their|the) (?!${relative})| from the )`,
);

const withoutPossessive = (word = ""): string => (word.endsWith("'s") ? word.slice(0, -2) : word);

/** Whether the token is a capitalised word that can be part of a person's name: no abbreviation, no word of a programme. */
const isNameWord = ({ words, raw }: Tokens, at: number): boolean => {
  const written = raw[at] ?? "";
  const word = withoutPossessive(words[at]);
  if (word.length < 2 || !isCapital(written)) return false;
  if (written[1] !== "'" && isCapital(written.slice(1))) return false;
  return !otherCapitals.has(word) && !roles.has(word) && !titles.has(word);
};

/** How many words are looked at beside a name for one that says who bears it. */
const reach = 5;

/** Whether the words beside a name say that it is a relative's or a character's: "her mother, Mrs Kaur", "Ms Bear (her teddy)". */
const isKins = (tokens: Tokens, from: number, to: number): boolean => {
  const { words } = tokens;
  const before = words[from - 1] ?? "";
  if (kin.has(before) || (!isWord(before) && kin.has(words[from - 2] ?? ""))) return true;
  const after = words[to] ?? "";
  const far = after === "," || after === "(" || after === "'" ? reach : 2;
  for (let at = to; at < to + far && !isStop(tokens, at); at += 1) {
    if (kin.has(words[at] ?? "")) return true;
    if (at > to && !isWord(words[at])) return false;
  }
  return false;
};

/** Whether the name of a couple: "Mr and Mrs Begum", who are parents and not staff. */
const isCouple = ({ words }: Tokens, at: number): boolean =>
  (words[at + 1] === "and" && titles.has(words[at + 2] ?? "")) ||
  (words[at - 1] === "and" && titles.has(words[at - 2] ?? ""));

/** Returns the place after a title with its name, or -1: "Mrs Farrow", "Dr P. Ravindran", "Nurse Philippa Dunne". */
const endOfTitled = (tokens: Tokens, at: number): number => {
  const { words, raw } = tokens;
  const title = words[at] ?? "";
  const isTitle = titles.has(title);
  if ((!isTitle && !jobTitles.has(title)) || !isCapital(raw[at])) return -1;
  let next = at + 1;
  while (words[next] === "." || (words[next]?.length === 1 && isCapital(raw[next]))) next += 1;
  const isName = isTitle ? isCapital(raw[next]) && !titles.has(words[next] ?? "") : isNameWord(tokens, next);
  if (!isName) return isTitle && next > at + 1 ? next : -1;
  while (isNameWord(tokens, next + 1)) next += 1;
  return next + 1;
};

const isStaffByTitle = (tokens: Tokens, from: number, to: number): boolean => {
  const { words } = tokens;
  if (titles.has(words[from] ?? "") && characters.has(withoutPossessive(words[from + 1]))) return false;
  return !institutions.has(words[to] ?? "") && !isCouple(tokens, from) && !isKins(tokens, from, to);
};

/** Words that no role has before its last word: they begin another thought. */
const otherThought: ReadonlySet<string> = new Set(
  "by with from for in at to on who which that will is are was has when while".split(" "),
);

/** Returns the place after a role that begins at `at`, or -1: "OT", "Band 6 physiotherapist", "his class TA". */
const endOfRole = ({ words }: Tokens, at: number): number => {
  for (let next = at; next < at + reach; next += 1) {
    const word = words[next] ?? ".";
    if (roles.has(word)) return next + 1;
    if (otherThought.has(word) || !isWord(word)) return -1;
  }
  return -1;
};

const services: ReadonlySet<string> = new Set(["service", "services", "team", "camhs", "clinic", "nhs", "trust"]);

/** Whether what stands beside a full name says that its bearer is a professional: "(OT)", ", Band 6 physiotherapist", "from the … Team". */
const isStaffByFullName = (tokens: Tokens, from: number, to: number): boolean => {
  const { words } = tokens;
  const after = words[to] ?? "";
  if ((after === "(" || after === ",") && endOfRole(tokens, to + 1) !== -1) return true;
  if (after === "from" || after === "at" || after === "of") {
    if (words.slice(to + 1, to + 2 + reach).some((word) => services.has(word))) return true;
  }
  const before = words[from - 1] ?? "";
  if (roles.has(before)) return true;
  if (before !== "(" && before !== "," && before !== ":" && before !== "-" && before !== "–") return false;
  const earlier = words[from - 2] ?? "";
  return roles.has(earlier) || (earlier === "report" && roles.has(words[from - 3] ?? ""));
};

/** Whether a given name alone is a professional's: "Sarah (TA)", "the TA (Sarah)", "Sarah, his TA,", "Jo from the … Team". */
const isStaffByOneName = (tokens: Tokens, at: number): boolean => {
  const { words } = tokens;
  const after = words[at + 1];
  if (after === "(" && roles.has(words[at + 2] ?? "") && words[at + 3] === ")") return true;
  if (words[at - 1] === "(" && after === ")" && roles.has(words[at - 2] ?? "")) return true;
  const isFirst = at === 0 || isStop(tokens, at - 1);
  if (!isFirst && after === "from" && words[at + 2] === "the") {
    return words.slice(at + 3, at + 3 + reach).some((word) => services.has(word));
  }
  if (after !== "," || !owners.has(words[at + 2] ?? "")) return false;
  const end = endOfRole(tokens, at + 3);
  return end !== -1 && !isWord(words[end]);
};

const owners: ReadonlySet<string> = new Set(["his", "her", "their", "the"]);

/**
 * Returns whether a text names somebody who works with the child: a title with a surname ("Mrs Farrow", "Dr P. Ravindran",
 * "Nurse Dunne"), or a name beside a role or a service ("Hannah Brightwell (OT)"). Relatives, characters, schools and
 * programmes are nobody's practitioner, and a given name alone may be the child's: where it cannot tell, the answer is
 * `false`.
 *
 * @param family names in lower case that are the child's or a relative's, and are passed over.
 */
export const namesPractitioner = (text: string, family: ReadonlySet<string> = nobody): boolean => {
  if (!mayName.test(text)) return false;
  const tokens = tokensOf(text);
  const isFamilys = (from: number, to: number): boolean =>
    tokens.words.slice(from, to).some((word) => family.has(withoutPossessive(word)));
  for (let at = 0; at < tokens.words.length; at += 1) {
    let end = endOfTitled(tokens, at);
    let isStaff = false;
    if (end !== -1) isStaff = isStaffByTitle(tokens, at, end);
    else if (isNameWord(tokens, at)) {
      end = at + 1;
      while (isNameWord(tokens, end)) end += 1;
      isStaff =
        (end - at > 1 ? isStaffByFullName(tokens, at, end) : isStaffByOneName(tokens, at)) && !isKins(tokens, at, end);
    } else continue;
    if (isStaff && !isFamilys(at, end)) return true;
    at = end - 1;
  }
  return false;
};

const nobody: ReadonlySet<string> = new Set();
