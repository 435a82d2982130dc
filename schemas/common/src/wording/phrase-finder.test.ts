import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPhraseFinder, createPrefilter, type Phrase } from "./phrase-finder.ts";
import { tokensOf } from "./tokens-of.ts";

const list: readonly Phrase[] = [
  { phrase: "regular" },
  { phrase: "as required", unless: ["by"] },
  { phrase: "access to", unless: ["the curriculum", "learning"] },
  { phrase: "access to a" },
  { phrase: "if * needs" },
];

const { mayFind, find } = createPhraseFinder(list);

const phrasesIn = (text: string): string[] =>
  mayFind(text) ? find(tokensOf(text)).map(({ entry }) => entry.phrase) : [];

describe("createPhraseFinder", () => {
  it.each<[string, string, string[]]>([
    ["nothing in an empty text", "", []],
    ["nothing in a plain sentence", "He meets his teacher on Monday.", []],
    ["a word", "He has regular breaks.", ["regular"]],
    ["capitals", "REGULAR breaks", ["regular"]],
    ["not a part of a word", "irregular, regularly, regulars", []],
    ["not a part of a compound", "regular-sized, non-regular", []],
    ["not with an apostrophe", "the regular's chair", []],
    ["at the start and at the end", "regular regular", ["regular", "regular"]],
    ["before a full stop", "as required.", ["as required"]],
    ["a phrase over two spaces and a tab", "as \t required", ["as required"]],
    ["not over a comma", "as, required", []],
    ["what makes it another matter", "as required by law", []],
    ["only what follows directly", "as required, or by law", ["as required"]],
    ["one of several continuations", "access to learning", []],
    ["a continuation of two words", "access to the  curriculum", []],
    ["the longer of two phrases", "access to a laptop", ["access to a"]],
    ["any one word", "if Maya needs it", ["if * needs"]],
    ["not two words", "if Maya Lane needs it", []],
    ["a letter outside ASCII ends no word", "régular", []],
  ])("finds %s", (_name, given, want) => {
    expect(phrasesIn(given)).toEqual(want);
  });

  it("says where", () => {
    expect(find(tokensOf("He rests as required.")).map(({ at, end }) => [at, end])).toEqual([[2, 4]]);
  });

  it("passes over no text in which there is a phrase", () => {
    const words = "regular as required by access to a the curriculum if maya needs irregular , .".split(" ");
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 20 }), (sequence) => {
        const text = sequence.join(" ");
        expect(mayFind(text) || find(tokensOf(text)).length === 0).toBe(true);
      }),
      { seed: 20261125, numRuns: 500 },
    );
  });
});

it.each<[string, string, boolean]>([
  ["the beginning of a word", "Supported by an adult", true],
  ["capitals", "SUPPORT", true],
  ["the middle of a word", "unsupported", false],
  ["another word", "helped", false],
  ["two words over a line end", "as\nneeded", true],
  ["one of two words", "as I needed", false],
])("createPrefilter: %s", (_name, given, want) => {
  expect(createPrefilter(["support", "supporting", "as needed"])(given)).toBe(want);
});
