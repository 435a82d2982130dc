export { hasCeilingOnly } from "./has-ceiling-only.ts";
export { isOnlyMoney } from "./is-only-money.ts";
export { keyOfWords } from "./key-of-words.ts";
export { namesSensoryTeacher } from "./names-sensory-teacher.ts";
export { readsAsProvision } from "./reads-as-provision.ts";
export { createTermFinder, type Term } from "./term-finder.ts";
export { type Vagueness, type VagueTerm, vagueTerms } from "./vague-terms.ts";
export { vaguenessOf } from "./vagueness-of.ts";
export { wordsOfText } from "./words-of-text.ts";
