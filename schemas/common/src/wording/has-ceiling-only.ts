import { createPhraseFinder } from "./phrase-finder.ts";
import { isNumber, type Tokens, tokensOf } from "./tokens-of.ts";
import { signsOf, wordSigns } from "./word-signs.ts";

/** Words that say what is provided at the least. */
const floors = createPhraseFinder(
  ["at least", "minimum", "no less than", "not less than", "no fewer than", "not fewer than", "between", "or more"].map(
    (phrase) => ({ phrase }),
  ),
);

const units: ReadonlySet<string> = new Set([
  "minute",
  "minutes",
  "min",
  "mins",
  "hour",
  "hours",
  "hr",
  "hrs",
  "session",
  "sessions",
  "visit",
  "visits",
  "time",
  "times",
  "day",
  "days",
  "night",
  "nights",
  "week",
  "weeks",
  "lesson",
  "lessons",
]);

const numbers: ReadonlySet<string> = new Set([
  ..."a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty".split(
    " ",
  ),
  "half",
]);

const isAmount = (word: string | undefined): boolean => word !== undefined && (numbers.has(word) || isNumber(word));

const carriesUnit = (word: string | undefined): boolean =>
  word !== undefined && /^[0-9.]+(mins?|hrs?|h|m)$/u.test(word);

/** Words that show that the number before them counts something else: "two others for 30 minutes", "Year 6". */
const others: ReadonlySet<string> = new Set(
  "for of in with at on from during the who and others pupils children learners students people peers adults staff".split(
    " ",
  ),
);

/** How many words may stand between the number and its unit: "three one-hour therapy sessions". */
const reach = 4;

/** Returns whether the words begin with an amount of time or a number of sessions. */
const beginsWithAmount = (words: readonly string[]): boolean => {
  const [first, ...rest] = words;
  if (!isAmount(first)) return false;
  if (carriesUnit(first)) return true;
  const unit = rest.findIndex((word) => units.has(word));
  return unit !== -1 && !rest.slice(0, unit).some((word) => others.has(word));
};

const hasCap = ({ words }: Tokens): boolean =>
  words.some(
    (word, at) => word === "up" && words[at + 1] === "to" && beginsWithAmount(words.slice(at + 2, at + 3 + reach)),
  );

/** Whether a text can have a cap at all. */
const mayCap = /up\s+to/i;

/**
 * Returns whether a text caps an amount and says nothing of the least that is due: "up to three hours a week". Nothing at all
 * would keep to it.
 *
 * "Up to" counts before an amount of time or a number of sessions only; "up to date", "up to four pupils" and "up to Year 6" are
 * other matters.
 *
 * @param signs the signs of the text, where they are known.
 */
export const hasCeilingOnly = (text: string, signs: number = signsOf(text)): boolean => {
  if ((signs & wordSigns.ceiling) === 0 || !mayCap.test(text)) return false;
  const tokens = tokensOf(text);
  return hasCap(tokens) && floors.find(tokens).length === 0;
};
