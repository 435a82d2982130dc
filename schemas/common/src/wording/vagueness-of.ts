import { createTermFinder } from "./term-finder.ts";
import { type Vagueness, vagueTerms } from "./vague-terms.ts";

const find = createTermFinder(vagueTerms);

/** Returns what the wording of `text` leaves open, by the terms of `vagueTerms`; empty where none of them is in it. */
export const vaguenessOf = (text: string): ReadonlySet<Vagueness> =>
  new Set(find(text).map(({ leavesOpen }) => leavesOpen));
