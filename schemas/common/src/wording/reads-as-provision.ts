import { titles } from "./lists/people-words.ts";
import {
  articles,
  between,
  finite,
  haves,
  joins,
  namedPassives,
  passives,
  promises,
  subordinate,
  takes,
} from "./lists/promise-words.ts";
import { changes, doneFor, instructions } from "./lists/service-words.ts";
import { oddSpace } from "./phrase-finder.ts";
import { isSomebody, promisesService } from "./promises-service.ts";
import {
  isActivityWithProvider,
  isProvider,
  isProviderWord,
  isServiceAt,
  isServiceFirst,
  isTakenAt,
  serviceStarts,
} from "./service-names.ts";
import { isStop, isWord, type Tokens, tokensOf } from "./tokens-of.ts";

const owned: ReadonlySet<string> = new Set(["his", "her", "their"]);

/** Whether a sentence begins with an instruction: "Provide movement breaks", "Increase TA hours", "Help Mia to". */
const isInstruction = (tokens: Tokens, from: number, end: number): boolean => {
  const { words } = tokens;
  const first = words[from] ?? "";
  const second = words[from + 1] ?? "";
  if (instructions.has(first) || (first === "access" && second === "to") || (first === "make" && second === "sure")) {
    return true;
  }
  if (doneFor.has(first) && isSomebody(tokens, from + 1) && second !== "her") return true;
  if (!changes.has(first)) return false;
  if (first === "continue" && takes.has(words[from + 2] ?? "")) return isTakenAt(tokens, from + 3);
  if (owned.has(second) && !words.slice(from, end).some(isProviderWord)) return false;
  return isServiceAt(tokens, second === "with" || second === "to" || second === "of" ? from + 2 : from + 1);
};

/** Whether a sentence is the name of a service and has no verb of its own: "Ongoing 1:1 support with reading". */
const isBareService = (tokens: Tokens, from: number, end: number): boolean => {
  const { words } = tokens;
  if (words[from] === "to" || !(isServiceFirst(tokens, from) || isActivityWithProvider(tokens, from))) return false;
  for (let at = from; at < end && !subordinate.has(words[at] ?? ""); at += 1) {
    if (finite.has(words[at] ?? "")) return false;
  }
  return true;
};

/** Whether the verb at `at`, near the beginning of its clause, says that somebody has a service: "Ravi receives", "has". */
const isHad = (tokens: Tokens, from: number, at: number): boolean => {
  const { words } = tokens;
  return at - from <= 2 && words[at + 1] !== "to" && !subordinate.has(words[from] ?? "") && isServiceAt(tokens, at + 1);
};

const readsSentence = (tokens: Tokens, start: number, end: number): boolean => {
  const { words } = tokens;
  if (end > start && (isInstruction(tokens, start, end) || isBareService(tokens, start, end))) return true;
  let from = start;
  let before = start;
  for (let at = start; at < end; at += 1) {
    const word = words[at] ?? "";
    if (!isWord(word) || word === "that" || word === "and") {
      before = from;
      from = at + 1;
    } else if (haves.has(word)) {
      if (isHad(tokens, from, at)) return true;
    } else if (word === "there") {
      if (words[at + 1] === "will" && words[at + 2] === "be" && articles.has(words[at + 3] ?? "")) return true;
    } else if (promises.has(word)) {
      // "Mrs Hill, the SENCO, will": who provides stands between the commas.
      if (at === from && word !== "to" && from > start + 1 && isProvider(tokens, before, from - 1)) return true;
      if (promisesService(tokens, { from, at, end })) return true;
    }
  }
  return false;
};

const wordsOf = (...lists: readonly Iterable<string>[]): string =>
  [...new Set(lists.flatMap((list) => [...list]))].join("|");

/**
 * Whether a text can promise a service at all: it has a word of promising, where "to" and "is" count only before what may
 * follow them; or a sentence begins as a service, somebody who provides or an instruction does ("Staff to", "Weekly therapy");
 * or somebody has something near the beginning of a clause ("Kofi has"). One expression, so that a text is read once.
 */
const mayRead = new RegExp(
  [
    "\\b(?:will|shall|should|must|would|receives|accesses)",
    `\\bto (?:${wordsOf(["be", "have", "put", "spend"], between, takes, joins, instructions, doneFor)})`,
    `\\b(?:is|are) (?:${wordsOf(["to"], between, passives, namedPassives)})`,
    `(?:^|[.!?;\\n])\\s*(?:[0-9]|(?:${wordsOf(serviceStarts, titles, instructions, changes, doneFor)})\\b)`,
    "(?:^|[.,;]\\s)(?:[a-z']+ )?(?:has|gets) ",
  ].join("|"),
  "i",
);

/**
 * Returns whether a text that should be an outcome promises a service instead of saying what the child or young person will
 * be able to do: "will receive speech and language therapy", "School will provide a mentor", "Ongoing 1:1 support".
 *
 * It looks in each sentence for a promise ("will", "should", "to be") and asks who makes it and what of. It misses rather
 * than accuses: "will receive her swimming badge", "asks an adult for help" and "with a teaching assistant beside him he
 * will" are outcomes.
 */
export const readsAsProvision = (text: string): boolean => {
  if (!mayRead.test(text) && !oddSpace.test(text)) return false;
  const tokens = tokensOf(text);
  let start = 0;
  for (let at = 0; at <= tokens.words.length; at += 1) {
    if (!isStop(tokens, at)) continue;
    if (readsSentence(tokens, start, at)) return true;
    start = at + 1;
  }
  return false;
};
