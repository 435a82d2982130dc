import { roles, titles } from "./lists/people-words.ts";
import { articles, counters, dates, leaves, notServices, ownDoings, participles } from "./lists/promise-words.ts";
import { providers as bodies, serviceCompany, services, things } from "./lists/service-words.ts";
import { isCapital, isNumber, isWord, type Tokens } from "./tokens-of.ts";

const providers: ReadonlySet<string> = new Set([...bodies, ...roles]);

/** What a child is given access to: a service, or somebody. */
const reachable: ReadonlySet<string> = new Set([...services, ...providers]);

const given: ReadonlySet<string> = new Set([...services, ...things]);

/** Words with which the name of a service begins. */
export const serviceStarts: ReadonlySet<string> = new Set([...services, ...things, ...serviceCompany, ...providers]);

/** The longest name that is looked at, in words. */
const longest = 14;

/** Returns whether a word stands for somebody who provides: a role, a body, "staff". */
export const isProviderWord = (word: string | undefined): boolean => word !== undefined && providers.has(word);

/**
 * Returns whether the words from `from` to `to` are nothing but the name of somebody who provides, with a date before it: "By
 * the end of Year 4 the class teacher", "Mr Tennant".
 */
export const isProvider = ({ words, raw }: Tokens, from: number, to: number): boolean => {
  if (titles.has(words[to - 2] ?? "") && isCapital(raw[to - 1])) return true;
  if (!isProviderWord(words[to - 1]) || to - from > 2 * longest) return false;
  const known = words
    .slice(from, to - 1)
    .filter(
      (word) =>
        dates.has(word) ||
        counters.has(word) ||
        reachable.has(word) ||
        serviceCompany.has(word) ||
        !isWord(word) ||
        isNumber(word),
    ).length;
  return known >= to - 1 - from - (articles.has(words[from] ?? "") ? 1 : 0);
};

/** Returns whether the name of somebody who provides begins at `at`. */
export const isProviderAt = (tokens: Tokens, at: number): boolean => {
  for (let end = at + 1; end <= at + 8; end += 1) if (isProvider(tokens, at, end)) return true;
  return false;
};

/** Whether a word can be part of a service's name, "to" in "one to one" and "access to" among them. */
const isCompany = ({ words, raw }: Tokens, at: number): boolean => {
  const word = words[at] ?? "";
  if (leaves.has(word)) return false;
  if (word === "to") return words[at - 1] === "one" || words[at + 1] === "one" || words[at - 1] === "access";
  return serviceCompany.has(word) || isNumber(word) || isCapital(raw[at]) || providers.has(word);
};

/** Whether a run of words that describe a service ends in one of those wanted; one other word may stand in it. */
const endsIn = (tokens: Tokens, at: number, wanted: ReadonlySet<string>): boolean => {
  let spare = 1;
  const first = tokens.words[at] === "with" ? at + 1 : at;
  for (let next = first; next < first + longest; next += 1) {
    const word = tokens.words[next] ?? ".";
    if (wanted.has(word)) return true;
    if (isCompany(tokens, next)) continue;
    if (
      spare === 0 ||
      leaves.has(word) ||
      !isWord(word) ||
      word === "to" ||
      participles.has(word) ||
      word.endsWith("ed")
    )
      return false;
    spare -= 1;
  }
  return false;
};

/**
 * Returns whether the name of a service begins at `at`: words that describe one, and one ("daily one to one speech and
 * language therapy").
 *
 * @param wanted the services that count; all of them where absent.
 */
export const isServiceAt = (tokens: Tokens, at: number, wanted: ReadonlySet<string> = services): boolean =>
  endsIn(tokens, at, wanted);

/**
 * Returns whether a sentence begins at `at` with the name of a service. A capitalised word that is none of its own ends the
 * search: "Maya plans" is no plan.
 */
export const isServiceFirst = (tokens: Tokens, at: number): boolean => {
  for (let next = at; next < at + longest; next += 1) {
    const word = tokens.words[next] ?? ".";
    if (given.has(word)) return true;
    if (
      !serviceCompany.has(word) &&
      !isNumber(word) &&
      !providers.has(word) &&
      word !== "with" &&
      (leaves.has(word) || !isCompany(tokens, next) || isCapital(tokens.raw[next]))
    )
      return false;
  }
  return false;
};

/** Returns whether what a child is given or receives at `at` is a service: anything that is no award, no task and no message. */
export const isGivenAt = ({ words }: Tokens, at: number): boolean => {
  for (let next = at; next < at + 5; next += 1) {
    const word = words[next] ?? ".";
    if (services.has(word)) return true;
    if (notServices.has(word) || leaves.has(word)) return next > at && leaves.has(word) && !lessening.has(word);
    if (!isWord(word)) return next > at;
  }
  return true;
};

const lessening: ReadonlySet<string> = new Set(["no", "less", "fewer", "only", "minimal", "little"]);

const units: ReadonlySet<string> = new Set(["hour", "hours", "minutes", "sessions", "lunch", "breakfast"]);

/** Returns whether an amount of time with somebody begins at `at`: "an hour a day with Miss Trelawney". */
export const isTimeWith = ({ words }: Tokens, at: number): boolean => {
  const near = words.slice(at, at + 9);
  const unit = near.findIndex((word) => units.has(word));
  const company = unit === -1 ? -1 : near.indexOf("with", unit);
  return company !== -1 && near.slice(company).some((word) => providers.has(word) || titles.has(word));
};

const occasions: ReadonlySet<string> = new Set([
  ...services,
  "place",
  "chance",
  "access",
  "opportunity",
  "opportunities",
]);

/** Returns whether what somebody has, gets, receives or reaches at `at` is a service, or time with somebody who provides. */
export const isTakenAt = (tokens: Tokens, at: number): boolean => {
  const { words } = tokens;
  const verb = words[at - 1] ?? "";
  const isReached = words[at] === "access" || words[at] === "to" || verb.startsWith("access");
  if (verb === "receive" || verb === "received") return isGivenAt(tokens, at);
  const wanted = verb === "get" || verb === "gets" ? services : occasions;
  return endsIn(tokens, at, isReached ? reachable : wanted) || isTimeWith(tokens, at);
};

/** Returns whether what is done is done to something and not to the child: "a care plan will be drawn up". */
export const isThing = ({ words, raw }: Tokens, from: number, to: number): boolean => {
  let at = from;
  if (words[at] === "by" || words[at] === "before") {
    while (at < to && (dates.has(words[at] ?? "") || isNumber(words[at]))) at += 1;
  }
  const subject = words.slice(at, Math.min(to, at + longest));
  if (subject.some((word) => ownDoings.has(word) || word === "who" || word === "%")) return false;
  const head = words[to - 1] ?? "";
  return !pronouns.has(head) && (!isCapital(raw[to - 1]) || given.has(head)) && isWord(head);
};

const pronouns: ReadonlySet<string> = new Set(["he", "she", "they", "it", "i", "we", "you", "who", "child", "pupil"]);

/** Returns whether words that describe a service begin at `at` and go on with somebody who provides it: "reading with an adult". */
export const isActivityWithProvider = (tokens: Tokens, at: number): boolean => {
  for (let next = at; next < at + 8; next += 1) {
    const word = tokens.words[next];
    if (word === "with" || word === "from") return next > at && isProviderAt(tokens, next + 1);
    if (!isCompany(tokens, next)) return false;
  }
  return false;
};

/** Words that go on with a description of somebody who provides: "A member of staff trained in signing", "the TA who knows her". */
const described: ReadonlySet<string> = new Set([
  "who",
  "from",
  "in",
  "at",
  "with",
  "trained",
  "employed",
  "working",
  "based",
]);

/** Returns whether the words from `from` to `to` begin with somebody who provides and go on to say who that is. */
export const isDescribedProvider = (tokens: Tokens, from: number, to: number): boolean => {
  for (let end = from + 1; end <= Math.min(from + 8, to - 1); end += 1) {
    if (isProvider(tokens, from, end) && described.has(tokens.words[end] ?? "")) return true;
  }
  return false;
};
