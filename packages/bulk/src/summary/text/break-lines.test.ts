import fc from "fast-check";
import { expect, test } from "vitest";
import { breakLines } from "./break-lines.ts";

test.each<[string, number, string[]]>([
  ["", 10, [""]],
  ["one two", 10, ["one two"]],
  ["one two three", 9, ["one two", "three"]],
  ["exactly ten", 11, ["exactly ten"]],
  ["exports/plans.json", 10, ["exports/", "plans.json"]],
  ["a exports/plans.json", 10, ["a", "exports/", "plans.json"]],
  ["need-has-provision now", 12, ["need-has-", "provision", "now"]],
  ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
  ["a/bcdefghijkl", 9, ["a/bcdefgh", "ijkl"]],
])("%j in %d characters", (text, width, want) => {
  expect(breakLines(text, width)).toEqual(want);
});

test("nothing is lost and no line is too long", () => {
  const text = fc
    .array(fc.string({ unit: fc.constantFrom("a", "-", "/", ".", " "), maxLength: 30 }))
    .map((all) => all.join(" "));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (given, width) => {
      const lines = breakLines(given, width);
      expect(lines.filter(({ length }) => length > width)).toEqual([]);
      expect(lines.join("").replaceAll(" ", "")).toBe(given.replaceAll(" ", ""));
    }),
    { seed: 20261125 },
  );
});
