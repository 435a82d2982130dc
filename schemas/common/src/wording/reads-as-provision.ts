import { wordsOfText } from "./words-of-text.ts";

/** Words that open a promise of something given: "will receive", "to be provided with". */
const openings: readonly (readonly string[])[] = [
  ["receive"],
  ["be", "provided", "with"],
  ["be", "given"],
  ["be", "offered"],
  ["be", "supported", "by"],
  ["have", "access", "to"],
  ["be", "able", "to", "access"],
];

/** Words before an opening that make it a promise and not a description: "will receive", not "he receives". */
const futures: ReadonlySet<string> = new Set(["will", "shall", "should", "to", "must", "can"]);

/** What is given where a service is promised. */
const services: ReadonlySet<string> = new Set([
  "support",
  "therapy",
  "therapist",
  "therapists",
  "intervention",
  "interventions",
  "session",
  "sessions",
  "programme",
  "programmes",
  "tuition",
  "teaching",
  "assistant",
  "assistants",
  "ta",
  "tas",
  "adult",
  "adults",
  "mentor",
  "mentoring",
  "counselling",
  "input",
  "provision",
  "placement",
  "equipment",
]);

/** Words between the opening and the service: "will receive weekly one to one speech and language therapy". */
const reach = 8;

/** Whether a text can have an opening at all; nearly every outcome ends here. */
const mayOpen = /(?:receive|provided|given|offered|supported|access)(?!\p{L})/iu;

const opensAt = (words: readonly string[], at: number, opening: readonly string[]): boolean =>
  opening.every((word, offset) => words[at + offset] === word);

/**
 * Returns whether a text promises a service instead of saying what somebody will be able to do: "will receive speech and
 * language therapy". It looks for an opening ("will receive", "to have access to") with a service a few words on, and
 * misses rather than accuses: "will receive her swimming badge" and "asks an adult for help" are outcomes.
 */
export const readsAsProvision = (text: string): boolean =>
  mayOpen.test(text) &&
  text.split(/[.;!?\n]/u).some((sentence) => {
    const words = wordsOfText(sentence);
    return words.some((word, at) => {
      if (!futures.has(word)) return false;
      const opening = openings.find((candidate) => opensAt(words, at + 1, candidate));
      if (opening === undefined) return false;
      const start = at + 1 + opening.length;
      return words.slice(start, start + reach).some((candidate) => services.has(candidate));
    });
  });
