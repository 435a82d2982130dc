import { expect, it } from "vitest";
import { keyOfWords } from "./key-of-words.ts";

it.each<[string, string, string, boolean]>([
  ["the same text", "Six hours a week.", "Six hours a week.", true],
  ["other spacing, case and punctuation", "Six  hours, a week", "six hours a week.", true],
  ["another word", "Six hours a week.", "Five hours a week.", false],
  ["another order", "a b", "b a", false],
  ["words run together", "a b", "ab", false],
])("%s", (_name, a, b, want) => {
  expect(keyOfWords(a) === keyOfWords(b)).toBe(want);
});
