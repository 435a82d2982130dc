import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTermFinder, type Term } from "./term-finder.ts";

const terms: readonly Term[] = [
  { term: "regular" },
  { term: "as required", unless: ["by"] },
  { term: "access to", unless: ["the curriculum", "learning"] },
  { term: "access to a" },
  { term: "e.g." },
];

const find = createTermFinder(terms);

/** The same search word by word, slow and plain. */
const findPlainly = (words: readonly string[]): string[] => {
  const startsAt = (at: number, phrase: string) => words.slice(at).join(" ").concat(" ").startsWith(`${phrase} `);
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const candidates = terms
      .filter(({ term, unless }) => {
        const after = at + term.split(" ").length;
        return startsAt(at, term) && !unless?.some((phrase) => startsAt(after, phrase));
      })
      .map(({ term }) => term)
      .sort((a, b) => b.length - a.length);
    const term = candidates[0];
    if (term === undefined) continue;
    found.push(term);
    at += term.split(" ").length - 1;
  }
  return found;
};

describe("createTermFinder", () => {
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
    ["a phrase over a line end", "as\nrequired", ["as required"]],
    ["a phrase over two spaces and a tab", "as \t required", ["as required"]],
    ["not over a paragraph's worth of space", "as       required", []],
    ["what makes it another matter", "as required by law", []],
    ["only what follows directly", "as required, or by law", ["as required"]],
    ["one of several continuations", "access to learning", []],
    ["a continuation of two words", "access to the  curriculum", []],
    ["a letter outside ASCII ends no word", "régular", []],
    ["an accent before it", "éregular", []],
    ["the longer of two terms", "access to a laptop", ["access to a"]],
    ["punctuation in a term is itself", "e.g. a laptop", ["e.g."]],
    ["punctuation in a term is no wild card", "exgx a laptop", []],
  ])("%s", (_name, given, want) => {
    expect(find(given).map(({ term }) => term)).toEqual(want);
  });

  it("finds in any sequence of words what a search word by word finds", () => {
    const words = "regular as required by access to a the curriculum learning laptop e.g. irregular".split(" ");
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (sequence) => {
        expect(find(sequence.join(" ")).map(({ term }) => term)).toEqual(findPlainly(sequence));
      }),
      { seed: 20261125, numRuns: 500 },
    );
  });
});
