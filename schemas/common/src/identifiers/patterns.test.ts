import { describe, expect, it } from "vitest";
import * as identifiers from "./index.ts";

const patterns = Object.entries(identifiers).flatMap(([name, value]): [string, string][] =>
  typeof value === "string" ? [[name, value]] : [],
);

/** What other languages read differently, or what a pattern here has no need of. */
const notPortable = [
  ["a class by letter", /\\/u],
  ["a group with a question mark", /\(\?/u],
  ["a repeat without an end", /[*+]|\{[0-9]*,\}/u],
  ["any character", /\./u],
  ["a character that is not ASCII", /[^ -~]/u],
] as const;

describe("the patterns of identifiers", () => {
  it("are eleven", () => {
    expect(patterns.map(([name]) => name)).toEqual([
      "gssCodePattern",
      "laCodePattern",
      "laEstabPattern",
      "nhsNumberPattern",
      "odsCodePattern",
      "postcodePattern",
      "ukprnPattern",
      "ulnPattern",
      "upnPattern",
      "uprnPattern",
      "urnPattern",
    ]);
  });

  it.each(patterns)("%s is anchored at both ends and portable", (_name, pattern) => {
    expect(pattern.startsWith("^") && pattern.endsWith("$")).toBe(true);
    expect(notPortable.filter(([, feature]) => feature.test(pattern)).map(([name]) => name)).toEqual([]);
  });
});
