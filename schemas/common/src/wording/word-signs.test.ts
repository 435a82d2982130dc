import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasCeilingOnly } from "./has-ceiling-only.ts";
import { hopes, lifePhrases } from "./lists/aspiration-phrases.ts";
import { drugNames } from "./lists/drug-names.ts";
import { vagueTerms } from "./lists/vague-terms.ts";
import { namesDrug } from "./names-drug.ts";
import { readsAsAspiration } from "./reads-as-aspiration.ts";
import { vaguenessOf } from "./vagueness-of.ts";
import { signsOf, vagueSigns, wordSigns } from "./word-signs.ts";

const all = 255;

describe("signsOf", () => {
  it.each<[string, unknown, number]>([
    ["nothing", "", 0],
    ["a plain sentence", "He meets his teacher on Monday.", 0],
    ["a medicine", "She takes melatonin.", wordSigns.drug],
    ["capitals", "RITALIN", wordSigns.drug],
    ["the possessive", "Ritalin's effect", wordSigns.drug],
    ["not the beginning of a word", "ritalins", 0],
    ["not the end of one", "preritalin", 0],
    ["a word with a hyphen", "Co-amoxiclav", wordSigns.drug],
    ["a phrase", "up to three", wordSigns.ceiling],
    ["a phrase over odd spaces", "up \u00a0\n to three", wordSigns.ceiling],
    ["not the half of a phrase", "up the hill", 0],
    ["not two halves apart", "up and to", 0],
    ["a hope", "He wants that.", wordSigns.hope],
    ["a vague amount", "Regular breaks.", vagueSigns.amount],
    ["a vague term with any word in it", "as the teacher sees", vagueSigns.amount],
    ["who", "suitably trained", vagueSigns.who],
    ["a group", "in a small group", vagueSigns.group],
    ["what", "a range of things", vagueSigns.what],
    ["what is left for later", "tbc", vagueSigns.later],
    ["several", "Regular melatonin", vagueSigns.amount | wordSigns.drug],
    ["a letter outside ASCII ends no word of a list", "régular", 0],
    ["a very long text, which is not read", "a".repeat(5001), all],
    ["a long text of letters that take three bytes", `${"\u2014".repeat(4990)} tbc`, vagueSigns.later],
    ["no text", 7, 0],
    ["nothing at all", undefined, 0],
  ])("finds %s", (_name, given, want) => {
    expect(signsOf(given)).toBe(want);
  });

  it("finds every medicine, every vague term and every hope", () => {
    const given = [
      ...drugNames.map((phrase) => [phrase, wordSigns.drug] as const),
      ...vagueTerms.map(({ phrase, leavesOpen }) => [phrase, vagueSigns[leavesOpen]] as const),
      ...[...hopes, ...lifePhrases].map(({ phrase }) => [phrase, wordSigns.hope] as const),
    ];
    const missed = given.filter(([phrase, sign]) => (signsOf(`(${phrase.replaceAll("*", "x")})`) & sign) === 0);
    expect(missed).toEqual([]);
  });

  it("hides nothing from whoever asks exactly", () => {
    const phrases = [...drugNames, ...[...vagueTerms, ...hopes, ...lifePhrases].map(({ phrase }) => phrase), "up to"];
    const word = fc.oneof(
      fc.constantFrom(...phrases.map((phrase) => phrase.replaceAll("*", "she"))),
      fc.constantFrom(
        "three",
        "hours",
        "a",
        "week",
        "She",
        "at",
        "least",
        "for",
        "To",
        "live",
        "é",
        "_",
        "\u212a",
        "10",
      ),
    );
    const mark = fc.constantFrom(" ", " ", " ", "  ", "\n", "\t", "\u00a0", ", ", ". ", "'", "’", "-", "_", " (", "");
    const text = fc.array(fc.tuple(word, mark), { maxLength: 8 }).map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(text, (given) => {
        expect(namesDrug(given)).toBe(namesDrug(given, all));
        expect(vaguenessOf(given)).toEqual(vaguenessOf(given, all));
        expect(hasCeilingOnly(given)).toBe(hasCeilingOnly(given, all));
        expect(readsAsAspiration(given)).toBe(readsAsAspiration(given, all));
      }),
      { seed: 25, numRuns: 3000 },
    );
  });
});
