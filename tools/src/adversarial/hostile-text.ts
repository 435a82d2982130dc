import type { Random } from "@send-standards/common/sample";
import { canary } from "./canary.ts";

/** What a text is made of again and again. */
const units: readonly string[] = [
  "a",
  "A",
  " ",
  "\n",
  "\t",
  "'",
  "a'",
  "-",
  "a-",
  "a ",
  "1",
  "1 ",
  "1:1 ",
  "1.",
  "£",
  "£1,",
  ".",
  ". ",
  "Dr. ",
  "“",
  '"',
  "“a ",
  "a” ",
  "up to ",
  "up to 1 ",
  "one hour ",
  "30 minutes each week ",
  "as required and ",
  "access to ",
  "opportunities for ",
  "regular ",
  "would like to ",
  "to be able to ",
  "Mrs Smith ",
  "Speech And Language ",
  "therapist ",
  "at least ",
  "level 3 ",
  "a b c d e f g h i j ",
  "autism ",
  "methylphenidate ",
  "\u00e9",
  "e\u0301",
  "a\u0301\u0301\u0301",
  "\u202e\u2066",
  "\u200d",
  "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}",
  "\u{1d400}",
  "\ufdfa",
  "\u0130",
  "\u00df",
  "\u00a0",
  "\u2019",
  "\u0000",
];

/** Ends that keep an expression from matching what came before. */
const ends: readonly string[] = ["", "!", "\u00b6", "x", "\n", " 1", "'", "-", "."];

/** Returns a text of about `length` characters that is tiring to read: one thing again and again before something else. */
export const hostileText = (random: Random, length: number): string => {
  const unit = random.chance(20) ? random.pick(units) + random.pick(units) : random.pick(units);
  const start = random.chance(30) ? `${canary} ` : "";
  return `${start}${unit.repeat(Math.max(1, Math.floor(length / unit.length)))}${random.pick(ends)}`;
};

/** Returns a text of words in no order. */
export const wordSalad = (random: Random, words: readonly string[], length: number): string => {
  const parts = [canary];
  for (let left = length; left > 0; left -= (parts.at(-1)?.length ?? 0) + 1) parts.push(random.pick(words));
  return parts.join(random.pick([" ", " ", "\n", "-", ". ", ", "])).slice(0, length);
};
