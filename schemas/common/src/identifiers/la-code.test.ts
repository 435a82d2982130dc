import { expect, it } from "vitest";
import { isLaCode } from "./la-code.ts";

it.each([
  ["an authority", "202", true],
  ["leading zeros", "001", true],
  ["two digits", "20", false],
  ["four digits", "2020", false],
  ["a letter", "2O2", false],
  ["a GSS code", "E09000007", false],
  ["a line feed after it", "202\n", false],
  ["nothing", "", false],
])("%s", (_name, given, want) => {
  expect(isLaCode(given)).toBe(want);
});
