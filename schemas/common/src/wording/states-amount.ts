import { isNumber, type Tokens, tokensOf } from "./tokens-of.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const numerals = set(
  "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety half twice",
);

const units = set(
  "minute minutes min mins hour hours hr hrs session sessions lesson lessons visit visits time times day days",
);

const carriesUnit = /^[0-9.]+-?(?:mins?|minutes?|hrs?|hours?|h|m)$/;

/** Words that say how often: "daily", "every Monday", "a week", "at 9.15". */
const rhythms = set(
  "daily weekly fortnightly monthly termly half-termly yearly annually annual each every per monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays full-time twice once",
);

const periods = set("day week fortnight month term half-term year");

/** How many words may stand between a number and its unit: "three one-hour therapy sessions". */
const reach = 4;

/** Words before a number that make it a name: "Level 3", "Year 6", "Key Stage 2", "Band D". */
const namings = set("level year stage size phase phases grade band grid part section page key type terms step class");

/** Words after "one" that make it no number: "one to one", "one at a time", "one of the adults". */
const notCounted = set("to at of another day");

/** Whether a number counts something: "1:1" and "Level 3" do not. */
const counts = ({ words }: Tokens, at: number): boolean => {
  const word = words[at] ?? "";
  if (numerals.has(word)) return true;
  if (word === "one") return words[at - 1] !== "to" && !notCounted.has(words[at + 1] ?? "to");
  if (word === "an" || word === "a") return units.has(words[at + 1] ?? "");
  return isNumber(word) && !/^[0-9]:[0-9]/.test(word) && word !== "1-1" && !namings.has(words[at - 1] ?? "");
};

/**
 * Returns whether a text states an exact amount and how often it is due: "30 minutes each Monday", "two hours a week". What
 * else in it is vague then leaves the amount no longer open.
 */
export const statesAmount = (tokens: Tokens): boolean => {
  const { words } = tokens;
  const hasRhythm = words.some(
    (word, at) => rhythms.has(word) || (periods.has(word) && (words[at - 1] === "a" || words[at - 1] === "school")),
  );
  return (
    hasRhythm &&
    words.some(
      (word, at) =>
        carriesUnit.test(word) ||
        ((isNumber(word) || word === "one" || numerals.has(word)) &&
          words.slice(at + 1, at + 1 + reach).some((unit) => units.has(unit))),
    )
  );
};

/** Words that leave no occasion out, before what they are said of: "every lesson", "all staff". */
const wholes = set("every each all both any whole throughout each full");

const occasions = set(
  "lesson lessons class classes classroom classrooms teacher teachers adult adults staff room rooms change changes transition transitions meal meals mealtime break breaks breaktime time times task tasks instruction instructions text texts worksheet worksheets test tests examination examinations session sessions journey journeys subject subjects outing trip",
);

/**
 * Returns whether a text about provision says nothing of how much there is: no number, and no "in every lesson". A ratio
 * or the level of a qualification is no amount.
 *
 * In a plan whose provision has a quantity of its own the text need not repeat it; ask only where there is none.
 */
export const statesNoAmount = (text: string): boolean => {
  const tokens = tokensOf(text);
  return !tokens.words.some(
    (word, at) =>
      counts(tokens, at) ||
      word === "full-time" ||
      (wholes.has(word) && tokens.words.slice(at + 1, at + 1 + reach).some((next) => occasions.has(next))),
  );
};
