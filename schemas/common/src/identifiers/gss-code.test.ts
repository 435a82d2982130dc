import { expect, it } from "vitest";
import { isGssCode } from "./gss-code.ts";

it.each([
  ["England", "E09000007", true],
  ["Wales", "W06000015", true],
  ["Scotland", "S12000033", true],
  ["Northern Ireland", "N09000003", true],
  ["another letter", "K02000001", false],
  ["lower case", "e09000007", false],
  ["seven digits", "E0900000", false],
  ["nine digits", "E090000077", false],
  ["a line feed after it", "E09000007\n", false],
  ["nothing", "", false],
])("%s", (_name, given, want) => {
  expect(isGssCode(given)).toBe(want);
});
