import { expect, test } from "vitest";
import { printable } from "./printable.ts";

test.each([
  ["plans.json", "plans.json"],
  ["Zoë 计划.json", "Zoë 计划.json"],
  ["\u001b[31mred\n", "\\u{1b}[31mred\\u{a}"],
  ["a\u202eb\u2028", "a\\u{202e}b\\u{2028}"],
])("%j", (text, want) => {
  expect(printable(text)).toBe(want);
});
