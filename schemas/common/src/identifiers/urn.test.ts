import { expect, it } from "vitest";
import { isUrn } from "./urn.ts";

it.each([
  ["synthetic", "999901", true],
  ["the lowest", "100000", true],
  ["below the lowest", "099999", false],
  ["five digits, a children's centre", "20001", false],
  ["seven digits", "1000000", false],
  ["an early years number", "EY123456", false],
  ["a line feed after it", "999901\n", false],
  ["Arabic-Indic digits", "99990١", false],
  ["nothing", "", false],
])("%s", (_name, given, want) => {
  expect(isUrn(given)).toBe(want);
});
