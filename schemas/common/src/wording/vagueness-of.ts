import { type Vagueness, vagueTerms } from "./lists/vague-terms.ts";
import { createPhraseFinder } from "./phrase-finder.ts";
import { statesAmount } from "./states-amount.ts";
import { tokensOf, withoutQuotations } from "./tokens-of.ts";
import { signsOf, vagueSigns } from "./word-signs.ts";

const { mayFind, find } = createPhraseFinder(vagueTerms);

const anySign = Object.values(vagueSigns).reduce((signs, sign) => signs | sign);

const nothing: ReadonlySet<Vagueness> = new Set();

/**
 * Returns what the wording of provision leaves open, by the terms of `vagueTerms`; empty where none of them is in it, or where
 * the text itself gives the exact amount that they leave open.
 *
 * @param signs the signs of the text, where they are known.
 */
export const vaguenessOf = (text: string, signs: number = signsOf(text)): ReadonlySet<Vagueness> => {
  if ((signs & anySign) === 0 || !mayFind(text)) return nothing;
  const tokens = withoutQuotations(tokensOf(text));
  const found = find(tokens);
  if (found.length === 0) return nothing;
  const isExact = statesAmount(tokens);
  return new Set(found.filter(({ entry }) => !isExact || !entry.answeredByAmount).map(({ entry }) => entry.leavesOpen));
};
