import { diagnosisCompany, diagnosisNames } from "./lists/diagnosis-words.ts";
import { drugNames } from "./lists/drug-names.ts";
import { createPrefilter } from "./phrase-finder.ts";
import { isCapital, isNumber, isWord, type Tokens, tokensOf } from "./tokens-of.ts";

const names: ReadonlySet<string> = new Set(diagnosisNames);
const company: ReadonlySet<string> = new Set([...diagnosisNames, ...diagnosisCompany, ...drugNames]);

/** A text beyond this length says more, whatever its words; no list of diagnoses is so long. */
const longest = 400;

const difficulties: ReadonlySet<string> = new Set(["difficulty", "difficulties", "delay", "delays"]);

const into: ReadonlySet<string> = new Set(["with", "in", "at"]);

/** Whether a text goes on to say what is difficult: "difficulties with reading", and not "learning difficulties". */
const saysWith = (words: readonly string[]): boolean =>
  words.some((word, at) => difficulties.has(word) && into.has(words[at + 1] ?? ""));

/** From how many words on one of them may be strange; a short text with a strange word says something. */
const wordy = 8;

/** How much of a text shows whether it says more; nearly every one does within it. */
const opening = 80;

/** Whether a word says nothing beyond a diagnosis. A capital inside a sentence is a name or an abbreviation. */
const addsNothing = ({ words, raw }: Tokens, at: number): boolean => {
  const word = words[at];
  if (!isWord(word) || company.has(word) || isNumber(word)) return true;
  if (word.endsWith("'s") && company.has(word.slice(0, -2))) return true;
  return isCapital(raw[at]);
};

/** Words that open a description of what the child does or cannot do. */
const describing: ReadonlySet<string> = new Set(
  "cannot can't can unable finds find struggles struggle affects affect means mean causes cause makes make makes hard difficult difficulty because so but while loses misses becomes needs uses reads writes speaks does doesn't do tends likes dislikes hates avoids refuses non-verbal nonverbal pre-verbal limited poor only unclear easily little few rarely never often".split(
    " ",
  ),
);

/** Whether a text has at most `spare` words that are not of a diagnosis, and none that begins a description. */
const isBare = (tokens: Tokens, spare: number): boolean => {
  let left = spare;
  for (const [at, word] of tokens.words.entries()) {
    if (addsNothing(tokens, at)) continue;
    left -= 1;
    if (left < 0 || describing.has(word)) return false;
  }
  return true;
};

const mayDiagnose = createPrefilter(diagnosisNames);

/**
 * Returns whether a text about a need gives a diagnosis, an impairment or a type of need and nothing else: "ASD.", "Has a
 * diagnosis of ADHD, made by a paediatrician in 2023". One word about what the child finds hard, or what happens, is enough
 * for `false`.
 */
export const isOnlyDiagnosis = (text: string): boolean => {
  if (text.length > longest || !mayDiagnose(text)) return false;
  if (text.length > opening && !isBare(tokensOf(text.slice(0, text.lastIndexOf(" ", opening))), 1)) return false;
  const tokens = tokensOf(text);
  const spare = tokens.words.length < wordy ? 0 : 1;
  return tokens.words.some((word) => names.has(word)) && isBare(tokens, spare) && !saysWith(tokens.words);
};
