import { describe, expect, it } from "vitest";
import { isCapital, isNumber, isStop, isWord, tokensOf, withoutQuotations } from "./tokens-of.ts";

describe("tokensOf", () => {
  it.each<[string, string, string[]]>([
    ["nothing", "", []],
    ["a sentence", "He reads, and writes.", ["he", "reads", ",", "and", "writes", "."]],
    ["compounds", "half-hour, child's", ["half-hour", ",", "child's"]],
    ["the apostrophe of a word processor", "child’s", ["child's"]],
    ["a closing apostrophe", "12 hours' support", ["12", "hours", "support"]],
    ["numbers with what belongs to them", "1:1 for 2.5 hours, 45mins", ["1:1", "for", "2.5", "hours", ",", "45mins"]],
    ["a number and its unit", "a 30-minute session", ["a", "30-minute", "session"]],
    ["a sum with a comma in it", "1,140 minutes", ["1,140", "minutes"]],
    ["a percentage", "80%", ["80", "%"]],
    ["letters outside ASCII", "Café Élodie", ["café", "élodie"]],
    ["a line end", "one\ntwo", ["one", "\n", "two"]],
    ["a dash between words", "OT – weekly", ["ot", "–", "weekly"]],
  ])("%s", (_name, given, want) => {
    expect(tokensOf(given).words).toEqual(want);
  });
  it("keeps the words as written beside them", () => {
    expect(tokensOf("Mrs O’Hara’s PECS").raw).toEqual(["Mrs", "O'Hara's", "PECS"]);
  });
});

describe("isStop", () => {
  it.each<[string, string, number, boolean]>([
    ["a full stop", "He reads. He writes.", 2, true],
    ["the full stop of a title", "Dr. Field", 1, false],
    ["the full stop of an initial", "J. Field", 1, false],
    ["a semicolon", "ADHD; tics", 1, true],
    ["a comma", "ADHD, tics", 1, false],
    ["a word", "ADHD, tics", 0, false],
    ["a line end before a capital", "reads\nHe", 1, true],
    ["a line end inside a sentence", "as\nrequired", 1, false],
    ["the end of the text", "reads", 1, true],
  ])("%s", (_name, text, at, want) => {
    expect(isStop(tokensOf(text), at)).toBe(want);
  });
});

describe("withoutQuotations", () => {
  it.each<[string, string, string]>([
    ["double marks", 'the word "some" is taught', "the word | | | is taught"],
    ["curved marks", "the word “some” is taught", "the word | | | is taught"],
    ["single marks", "the 'may I' lesson", "the | | | lesson"],
    ["a mark that is never closed", 'the word "some', 'the word " some'],
    ["closing apostrophes", "hours' use of the boys' room", "hours use of the boys room"],
  ])("%s", (_name, given, want) => {
    const { words } = withoutQuotations(tokensOf(given));
    expect(words.join(" ")).toBe(want);
  });
});

it.each<[string, boolean, boolean, boolean]>([
  ["word", true, false, false],
  ["Word", true, true, false],
  ["Élodie", true, true, false],
  ["é", true, false, false],
  ["1:1", true, false, true],
  [",", false, false, false],
])("%s is a word, a capital, a number", (word, isAWord, hasCapital, isANumber) => {
  expect([isWord(word), isCapital(word), isNumber(word)]).toEqual([isAWord, hasCapital, isANumber]);
});
