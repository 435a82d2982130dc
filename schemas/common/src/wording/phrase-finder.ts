import type { Tokens } from "./tokens-of.ts";

/** A word or phrase to look for in a text. */
export interface Phrase {
  /** In lower case, single spaces between the words; `*` stands for any one word, but not for the first. */
  readonly phrase: string;
  /** What may follow directly and makes it another matter: "access to" does not count before "the curriculum". */
  readonly unless?: readonly string[];
}

/** A phrase that was found. */
export interface Found<Entry> {
  readonly entry: Entry;
  /** Place of its first word among the tokens. */
  readonly at: number;
  /** Place after its last word. */
  readonly end: number;
}

/** Finds the phrases of one list. */
export interface PhraseFinder<Entry> {
  /** Returns whether a text can have one at all. Quick: most texts end here and need not be taken apart. */
  readonly mayFind: (text: string) => boolean;
  /** Returns the phrases in a text; where two begin at the same place, the longer one. */
  readonly find: (tokens: Tokens) => Found<Entry>[];
}

const matchesAt = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, offset) => word === words[at + offset] || (word === "*" && at + offset < words.length));

/** Finds white space other than single spaces: such a text is taken apart in any case. */
export const oddSpace = /\s\s|[\t\n\r\u00a0]/;

/**
 * Returns a test for texts in which one of `beginnings` (ASCII, single spaces) stands at the beginning of a word. It is one
 * expression of plain alternatives without a repeat, which is read through a text once; upper and lower case are the same.
 * Where a beginning has several words, a text with odd spacing passes too.
 */
export const createPrefilter = (beginnings: Iterable<string>): ((text: string) => boolean) => {
  const shortest: string[] = [];
  for (const one of [...new Set(beginnings)].sort()) {
    const last = shortest.at(-1);
    if (last === undefined || !one.startsWith(last)) shortest.push(one);
  }
  const pattern = new RegExp(`\\b(?:${shortest.join("|")})`, "i");
  const hasSpaces = shortest.some((one) => one.includes(" "));
  return (text) => pattern.test(text) || (hasSpaces && oddSpace.test(text));
};

/** Returns the runs of words of a phrase that have no `*` between them. */
export const partsOf = (phrase: string): string[] => phrase.split("*").map((part) => part.trim());

const longestPart = (phrase: string): string =>
  partsOf(phrase).reduce((longest, part) => (part.length > longest.length ? part : longest), "");

/**
 * Returns a finder for the phrases of `list`. Upper and lower case are the same, words count whole ("regular" is not in
 * "irregular" or "regular-sized"), and no mark may stand inside a phrase.
 */
export const createPhraseFinder = <Entry extends Phrase>(list: readonly Entry[]): PhraseFinder<Entry> => {
  const byFirst = new Map<string, { readonly entry: Entry; readonly words: string[]; readonly unless: string[][] }[]>();
  for (const entry of [...list].sort((a, b) => b.phrase.split(" ").length - a.phrase.split(" ").length)) {
    const words = entry.phrase.split(" ");
    const first = words[0] ?? "";
    const same = byFirst.get(first) ?? [];
    same.push({ entry, words, unless: (entry.unless ?? []).map((one) => one.split(" ")) });
    byFirst.set(first, same);
  }
  return {
    mayFind: createPrefilter(list.map(({ phrase }) => longestPart(phrase))),
    find: ({ words }) => {
      const found: Found<Entry>[] = [];
      for (let at = 0; at < words.length; at += 1) {
        const here = byFirst.get(words[at] ?? "")?.find((candidate) => matchesAt(words, at, candidate.words));
        if (here === undefined) continue;
        const end = at + here.words.length;
        if (!here.unless.some((phrase) => matchesAt(words, end, phrase))) found.push({ entry: here.entry, at, end });
        at = end - 1;
      }
      return found;
    },
  };
};
