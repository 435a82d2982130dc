import { drugNames } from "./lists/drug-names.ts";
import { createPrefilter } from "./phrase-finder.ts";
import { tokensOf } from "./tokens-of.ts";
import { signsOf, wordSigns } from "./word-signs.ts";

const names: ReadonlySet<string> = new Set(drugNames);

/** What follows a name when it is no medicine: a battery. */
const otherwise: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["lithium", new Set(["battery", "batteries", "ion", "cell", "cells"])],
]);

const mayName = createPrefilter(drugNames);

/**
 * Returns whether a text names a medicine, by its approved name or by a brand. Words for a kind of treatment ("rescue
 * medicine", "inhaler", "insulin") are no names. It knows the names of `drugNames` and no others.
 *
 * @param signs the signs of the text, where they are known.
 */
export const namesDrug = (text: string, signs: number = signsOf(text)): boolean => {
  if ((signs & wordSigns.drug) === 0 || !mayName(text)) return false;
  const { words } = tokensOf(text);
  return words.some((word, at) => {
    const name = word.endsWith("'s") ? word.slice(0, -2) : word;
    return names.has(name) && otherwise.get(name)?.has(words[at + 1] ?? "") !== true;
  });
};
