import { expect, it } from "vitest";
import { wordsOfText } from "./words-of-text.ts";

it.each<[string, string, string[]]>([
  ["nothing", "", []],
  ["only punctuation", "– … !", []],
  ["a sentence", "He reads, and writes.", ["he", "reads", "and", "writes"]],
  ["line ends", "one\ntwo", ["one", "two"]],
  ["compounds", "half-hour, 1:1, child's", ["half-hour", "1:1", "child's"]],
  ["money", "£5,000.50 a year", ["£5", "000.50", "a", "year"]],
  ["a dash at the end of a word", "well- being-", ["well", "being"]],
])("%s", (_name, given, want) => {
  expect(wordsOfText(given)).toEqual(want);
});
