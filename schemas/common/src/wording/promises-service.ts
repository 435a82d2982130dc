import {
  between,
  doings,
  futurePassives,
  goesOn,
  joins,
  measures,
  namedPassives,
  passives,
  perceived,
  perceives,
  subordinate,
  takes,
  therapies,
} from "./lists/promise-words.ts";
import { doneFor, instructions, services } from "./lists/service-words.ts";
import {
  isDescribedProvider,
  isGivenAt,
  isProvider,
  isProviderAt,
  isServiceAt,
  isTakenAt,
  isThing,
  isTimeWith,
} from "./service-names.ts";
import { isCapital, isNumber, isWord, type Tokens } from "./tokens-of.ts";

/** A promise in a sentence: where its subject begins, where "will" or the like stands, where the sentence ends. */
export interface Promised {
  readonly from: number;
  readonly at: number;
  readonly end: number;
}

/** How far ahead in a sentence a word is looked for. */
const reach = 40;

const numerals: ReadonlySet<string> = new Set(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]);

const isCount = (word: string | undefined): boolean => isNumber(word) || numerals.has(word ?? "");

const isMeasured = (words: readonly string[], from: number, to: number): boolean =>
  words
    .slice(from, Math.min(to, from + reach))
    .some(
      (word, at, all) =>
        measures.has(word) || (word === "out" && at > 0 && all[at + 1] === "of" && isCount(all[at - 1])),
    );

const notAdverbs: ReadonlySet<string> = new Set(["apply", "supply", "reply"]);

const isAdverb = (word = ""): boolean => word.endsWith("ly") && !notAdverbs.has(word);

/** Whether somebody who provides is named with "by" shortly after a passive. */
const isDoneByProvider = (tokens: Tokens, verbAt: number): boolean => {
  for (let at = verbAt + 1; at < verbAt + 8 && isWord(tokens.words[at]); at += 1) {
    if (tokens.words[at] === "by") return isProviderAt(tokens, at + 1);
  }
  return false;
};

const pronouns: ReadonlySet<string> = new Set(["him", "her", "them"]);

/** Returns whether a word stands for a person: a pronoun or a name. */
export const isSomebody = ({ words, raw }: Tokens, at: number): boolean =>
  pronouns.has(words[at] ?? "") || isCapital(raw[at]);

/** What is already the child's: to meet "her tutor" or to join "his therapy" is something that a child does. */
const owned: ReadonlySet<string> = new Set(["his", "her", "their"]);

const parents: ReadonlySet<string> = new Set(["parents", "mother", "father", "mum", "dad", "carers", "family"]);

/** Whether the passive at `verbAt` is of a service: what is done to a child by others, or to a thing. */
const isPassiveService = (tokens: Tokens, { from, at, end }: Promised, verbAt: number): boolean => {
  const { words } = tokens;
  const verb = words[verbAt] ?? "";
  const next = words[verbAt + 1];
  const hasSubject = at > from;
  const isPresent = words[at] === "is" || words[at] === "are";
  if (isPresent) {
    if (!hasSubject || words.slice(Math.max(from, at - reach), at).some((word) => subordinate.has(word))) return false;
    if (passives.has(verb)) return next === "by" ? isProviderAt(tokens, verbAt + 2) : isServiceAt(tokens, verbAt + 1);
    return namedPassives.has(verb) && isServiceAt(tokens, verbAt + 1);
  }
  if (isMeasured(words, verbAt, end)) return false;
  if (passives.has(verb) || futurePassives.has(verb)) return next !== "by" || isProviderAt(tokens, verbAt + 2);
  if (next === "by" && namedPassives.has(verb)) return isProviderAt(tokens, verbAt + 2);
  const isThings = hasSubject && isThing(tokens, from, at);
  if (namedPassives.has(verb) && !isThings) {
    return isGivenAt(tokens, next === "in" || next === "on" ? verbAt + 2 : verbAt + 1);
  }
  if (!perceived.has(verb) && isDoneByProvider(tokens, verbAt)) return true;
  if (verb === "in" && next === "receipt") return true;
  if (verb === "on") return isServiceAt(tokens, verbAt + 1);
  if (verb === "in" && next !== "place") return false;
  return isThings && doings.has(verb);
};

/** Whether the verb at `verbAt` is of a child who gets something, or of something that takes place. */
const isActiveService = (tokens: Tokens, { from, at, end }: Promised, verbAt: number): boolean => {
  const { words } = tokens;
  const verb = words[verbAt] ?? "";
  const subject = words[at - 1] ?? "";
  const hasSubject = at > from;
  if (words[at] === "to" && !hasSubject) {
    if (instructions.has(verb) || (doneFor.has(verb) && isSomebody(tokens, verbAt + 1))) return true;
    if (verb === "put" && words.slice(verbAt, verbAt + 8).includes("place")) return true;
  }
  if (verb === "take" && words[verbAt + 1] === "place") return hasSubject && isThing(tokens, from, at);
  if (hasSubject && services.has(subject) && goesOn.has(verb)) return true;
  if (verb === "spend") return isTimeWith(tokens, verbAt + 1);
  if (verb === "attend" && parents.has(subject)) return true;
  if (takes.has(verb)) return isTakenAt(tokens, verbAt + 1);
  if (verb === "able" && words[verbAt + 2] === "access") return isTakenAt(tokens, verbAt + 3);
  if (!joins.has(verb)) return false;
  const part = words[verbAt + 1] === "part" ? verbAt + 2 : verbAt + 1;
  const object = ["in", "with", "from", "to"].includes(words[part] ?? "") ? part + 1 : part;
  return !owned.has(words[object] ?? "") && !isMeasured(words, verbAt, end) && isServiceAt(tokens, object, therapies);
};

/**
 * Returns whether a promise ("will", "should", "to be") is of a service: somebody who provides makes it, or a child is to be
 * given, taught or referred, or a thing is to be written, bought or held.
 */
export const promisesService = (tokens: Tokens, promised: Promised): boolean => {
  const { words } = tokens;
  const { from, at } = promised;
  const promise = words[at] ?? "";
  let isPassive = promise === "is" || promise === "are";
  let verbAt = at + 1;
  for (; verbAt < at + reach && (between.has(words[verbAt] ?? "") || isAdverb(words[verbAt])); verbAt += 1) {
    if (words[verbAt] === "be" || words[verbAt] === "been") isPassive = true;
    if (takes.has(words[verbAt] ?? "") && isTakenAt(tokens, verbAt + 1)) return true;
    if (words[verbAt] === "continue" && at > from && services.has(words[at - 1] ?? "")) return true;
  }
  const verb = words[verbAt] ?? "";
  if (at > from && (isProvider(tokens, from, at) || isDescribedProvider(tokens, from, at))) {
    if (promise === "is" || promise === "are") return words[at + 1] === "to";
    if (isPassive) return !perceived.has(verb);
    return promise === "to" || !perceives.has(verb) || (verb === "see" && isSomebody(tokens, verbAt + 1));
  }
  if (isPassive) return isPassiveService(tokens, promised, verbAt);
  return isActiveService(tokens, promised, verbAt);
};
