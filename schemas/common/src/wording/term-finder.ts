/** A word or phrase to look for in a text. */
export interface Term {
  /** In lower case, single spaces between the words. */
  readonly term: string;
  /** What may follow directly and makes it another matter: "access to" does not count before "the curriculum". */
  readonly unless?: readonly string[];
}

const escapeForPattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The gap between two words of a phrase: a few spaces or line ends, so that a match cannot run on. */
const gap = "[ \\t\\n\\u00a0]{1,4}";

const patternOf = ({ term, unless }: Term): string => {
  const words = (text: string): string => text.split(" ").map(escapeForPattern).join(gap);
  if (unless === undefined) return words(term);
  return `${words(term)}(?!${gap}(?:${unless.map(words).join("|")}))`;
};

/** Returns `text` in the form in which terms are written: lower case, single spaces. */
const asTerm = (text: string): string => text.toLowerCase().replaceAll(/[ \t\n\u00a0]+/g, " ");

/**
 * Returns a function that finds the terms of `list` in a text, each with its entry. Upper and lower case are the same, and
 * a term counts as whole words only: "regular" is not in "irregular" or "regular-sized".
 *
 * All terms are one expression, which a text is read through once; it has no open repeat, so time grows with the length of the
 * text and no faster. Where two terms begin at the same place, the longer one counts.
 */
export const createTermFinder = <Entry extends Term>(list: readonly Entry[]): ((text: string) => Entry[]) => {
  const longestFirst = [...list].sort((a, b) => b.term.length - a.term.length);
  const source = longestFirst.map(patternOf).join("|");
  const whole = `(?<![\\p{L}\\p{N}'’-])(?:${source})(?![\\p{L}\\p{N}'’-])`;
  const one = new RegExp(whole, "iu");
  const all = new RegExp(whole, "giu");
  const entries = new Map(list.map((entry) => [entry.term, entry]));
  return (text) => {
    const found: Entry[] = [];
    if (!one.test(text)) return found;
    for (const [match] of text.matchAll(all)) {
      const entry = entries.get(asTerm(match));
      if (entry !== undefined) found.push(entry);
    }
    return found;
  };
};
