import { touches } from "@send-standards/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createReadsTree } from "./reads-tree.ts";

const found = (rules: readonly (readonly string[])[], pointer: string): number[] => {
  const numbers = new Set<number>();
  createReadsTree(rules.map((reads) => ({ reads }))).touching(pointer, (rule) => numbers.add(rule));
  return [...numbers].sort((a, b) => a - b);
};

test.each<[string, readonly (readonly string[])[], string, readonly number[]]>([
  ["no rules", [], "/a", []],
  ["the place itself", [["/a/b"], ["/a/c"]], "/a/b", [0]],
  ["something above it", [["/a"], ["/b"]], "/a/b/c", [0]],
  ["something below it", [["/a/b/c"], ["/a/c"]], "/a/b", [0]],
  ["any item", [["/a/*/c"], ["/a/*/d"]], "/a/7/c", [0]],
  ["any item, above it", [["/a/*/c/*/d"]], "/a/7", [0]],
  ["a name beside any item", [["/a/b/c"], ["/a/*/d"]], "/a/b", [0, 1]],
  ["the whole record", [["/a"], ["/b/*"]], "", [0, 1]],
  ["a rule that reads everything", [[""], ["/b"]], "/a/b", [0]],
  ["a rule by its second pattern", [["/x", "/a/b"]], "/a", [0]],
])("%s", (_, rules, pointer, want) => {
  expect(found(rules, pointer)).toEqual(want);
});

test("the rules are those that touch the place", () => {
  const token = fc.constantFrom("a", "b", "*", "0", "a~1b");
  const path = fc.array(token, { maxLength: 4 }).map((tokens) => tokens.map((one) => `/${one}`).join(""));
  const rules = fc.array(fc.array(path, { maxLength: 3 }), { maxLength: 6 });
  fc.assert(
    fc.property(rules, path, (all, pointer) => {
      const want = all.flatMap((reads, rule) => (reads.some((pattern) => touches(pointer, pattern)) ? [rule] : []));
      expect(found(all, pointer)).toEqual(want);
    }),
    { seed: 20261125, numRuns: 500 },
  );
});
