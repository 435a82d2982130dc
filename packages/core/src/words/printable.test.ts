import { expect, test } from "vitest";
import { printable } from "./printable.ts";

test.each([
  ["plans/März 2026.json", "plans/März 2026.json"],
  ["a\nb\tc", "a\\u{a}b\\u{9}c"],
  ["\u001b[31mred", "\\u{1b}[31mred"],
  ["a\u202etxt.json", "a\\u{202e}txt.json"],
  ["a\u2028b", "a\\u{2028}b"],
  ["half \ud800", "half \\u{d800}"],
  ["whole 😀", "whole 😀"],
  ["Zoë 计划.json", "Zoë 计划.json"],
])("%j is printed as %j", (given, want) => {
  expect(printable(given)).toBe(want);
});
