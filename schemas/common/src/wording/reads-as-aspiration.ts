import { hopefulVerbs, hopes, lifePhrases, skillWords } from "./lists/aspiration-phrases.ts";
import { createPhraseFinder } from "./phrase-finder.ts";
import { isNumber, isStop, type Tokens, tokensOf, withoutQuotations } from "./tokens-of.ts";
import { signsOf, wordSigns } from "./word-signs.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const hope = createPhraseFinder(hopes);
const life = createPhraseFinder(lifePhrases);
const { mayFind: mayHope } = createPhraseFinder([...hopes, ...lifePhrases]);

/** Words that put a wish into somebody's mouth: then saying it is the outcome, and not the wish. */
const telling = set(
  "what which who whom whose where when whether if how that why because say says said tell tells show shows choose chooses ask asks explain explains express expresses indicate indicates request requests name names communicate communicates point points sign signs list lists describe describes identify identifies state states about discuss discusses write writes know knows anything something everything thing things",
);

const numerals = set("one two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty");

/** What a number counts when it is no measure: an age, a year group, a date. */
const datings = set(
  "age aged year years ks key stage level of by in july june may march april september december january february october november august summer autumn spring easter christmas",
);

/** What a number counts when it is one. */
const counted = set(
  "times time days day weeks week minutes minute hours hour steps step meals meal tasks task people friends peers pupils occasions occasion lessons lesson sessions words sentences items objects turns trips visits visit prompts prompt reasons jobs courses evenings mornings nights metres per % out activities places routes choices opportunities",
);

/** Whether a text has anything that can be counted: "two friends", "4 out of 5 days", "80%". */
const isMeasured = ({ words }: Tokens): boolean =>
  words.some((word, at) => {
    if (word === "%" || word === "percent" || (word === "per" && words[at + 1] === "cent")) return true;
    const isDigit = isNumber(word);
    if (!isDigit && !numerals.has(word)) return false;
    if (isDigit && (datings.has(words[at - 1] ?? "") || (word.length === 4 && /^(?:19|20)/.test(word)))) return false;
    return words.slice(at + 1, at + 4).some((unit) => counted.has(unit));
  });

const afterWish = set("is to that for of would in");

/** Whether a word of wishing is a child's name: "Hope will name five feelings". */
const isName = ({ words, raw }: Tokens, at: number): boolean =>
  /^(?:Hope|Dream|Wish)$/.test(raw[at] ?? "") && !afterWish.has(words[at + 1] ?? "");

/** How many words back in a sentence somebody may be said to speak. */
const reach = 25;

/** Whether a wish is the text's own: nothing before it in its sentence puts it into somebody's mouth. */
const isOwn = (tokens: Tokens, at: number): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - reach) && !isStop(tokens, before); before -= 1) {
    if (telling.has(tokens.words[before] ?? "")) return false;
  }
  return true;
};

const seasons = set(
  "january february march april may june july august september october november december spring summer autumn winter christmas easter whitsun reception year ks1 ks2 ks3 ks4 next",
);

/** Whether a text says by when: "By July 2027", "by the end of Year 6". An age is no date: hopes have one too. */
const isDated = ({ words }: Tokens): boolean =>
  words.some((word, at) => {
    if (word !== "by" && word !== "before" && word !== "in") return false;
    const next = words[at + 1] === "the" ? at + 2 : at + 1;
    const first = words[next] ?? "";
    return seasons.has(first) || isNumber(first) || (first === "end" && words[next + 1] === "of");
  });

/** How many words may stand before the "to" with which a hope begins: "For Amy to be", "In the years ahead, to see". */
const lead = 6;

/** Whether a text begins as a hope does, "To live", "For Amy to be", and tells nothing of a skill. */
const beginsAsHope = ({ words }: Tokens): boolean => {
  const to = words.slice(0, lead).indexOf("to");
  if (to === -1 || (to > 0 && words[0] !== "for" && words[0] !== "never" && words[to - 1] !== ",")) return false;
  const verb = words[to + 1] === "be" && words[to + 2] === "able" ? to + 4 : to + 1;
  return hopefulVerbs.has(words[verb] ?? "") && !words.some((word) => skillWords.has(word));
};

const mayBegin = /^\s*(?:to|for|never|in|one|long|some)\b/i;

/**
 * Returns whether a text that should be an outcome is a hope for the long term: "wants to be a vet", "to live a happy and
 * fulfilled life". Nobody can be held to account for a hope, and it has a place of its own.
 *
 * Words of wishing count unless the sentence is about saying or choosing; phrases about a whole life count where the
 * text has neither a date nor anything that can be counted.
 *
 * @param signs the signs of the text, where they are known.
 */
export const readsAsAspiration = (text: string, signs: number = signsOf(text)): boolean => {
  const mayBe = mayBegin.test(text);
  if (!mayBe && ((signs & wordSigns.hope) === 0 || !mayHope(text))) return false;
  const tokens = withoutQuotations(tokensOf(text));
  if (hope.find(tokens).some(({ at }) => !isName(tokens, at) && isOwn(tokens, at))) return true;
  if (isMeasured(tokens) || isDated(tokens)) return false;
  return (mayBe && beginsAsHope(tokens)) || life.find(tokens).some(({ at }) => isOwn(tokens, at));
};
