import { describe, expect, it } from "vitest";
import { drugNames } from "./lists/drug-names.ts";
import { namesDrug } from "./names-drug.ts";

describe("namesDrug", () => {
  it.each<[string, string, boolean]>([
    ["an approved name", "He takes melatonin at night.", true],
    ["a brand", "Her Ventolin is in the office.", true],
    ["capitals", "RITALIN", true],
    ["in two words", "Staff give buccal midazolam.", true],
    ["what belongs to it", "Methylphenidate's effect wears off.", true],
    ["a kind of medicine", "Epilepsy medicine, an inhaler and steroids.", false],
    ["insulin, which is a kind", "Insulin by a pump.", false],
    ["a battery", "A lithium battery.", false],
    ["the beginning of another word", "Concerts and rituals.", false],
    ["nothing", "", false],
  ])("%s", (_name, given, want) => {
    expect(namesDrug(given)).toBe(want);
  });
});

describe("drugNames", () => {
  it("are in lower case letters and hyphens", () => {
    expect(drugNames.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
  });
  it("are there once each, and each is found", () => {
    expect(drugNames.filter((name, at) => drugNames.indexOf(name) !== at || !namesDrug(`He takes ${name}.`))).toEqual(
      [],
    );
  });
});
