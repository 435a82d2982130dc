import { expect, it } from "vitest";
import { isOdsCode } from "./ods-code.ts";

it.each([
  ["three characters", "QWE", true],
  ["a board of 2026", "S1Y5D", true],
  ["a school", "EE999999", true],
  ["ten characters", "ABCDEFGHJ1", true],
  ["two characters", "QW", false],
  ["eleven characters", "ABCDEFGHJ12", false],
  ["lower case", "qwe", false],
  ["a space", "QW E", false],
  ["a letter with an accent", "QÉE", false],
  ["a line feed after it", "QWE\n", false],
  ["nothing", "", false],
])("%s", (_name, given, want) => {
  expect(isOdsCode(given)).toBe(want);
});
