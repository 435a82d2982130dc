import { expect, test } from "vitest";
import { wrapText } from "./wrap-text.ts";

test.each<[string, Parameters<typeof wrapText>, string]>([
  ["a short text", ["one two", 20], "one two"],
  ["a text at its width", ["one two three", 13], "one two three"],
  ["a text beyond it", ["one two three", 12], "one two\nthree"],
  ["an indent, which does not count", ["one two three four", 8, 2], "one two\n  three\n  four"],
  ["a long word", ["a extraordinarily b", 6], "a\nextraordinarily\nb"],
  ["nothing", ["", 10], ""],
])("wraps %s", (_, given, want) => {
  expect(wrapText(...given)).toBe(want);
});
