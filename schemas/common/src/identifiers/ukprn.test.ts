import { expect, it } from "vitest";
import { isUkprn } from "./ukprn.ts";

it.each([
  ["synthetic", "10999901", true],
  ["first digit 2", "20999901", false],
  ["seven digits", "1099990", false],
  ["nine digits", "109999011", false],
  ["a line feed after it", "10999901\n", false],
  ["Arabic-Indic digits", "1099990١", false],
  ["nothing", "", false],
])("%s", (_name, given, want) => {
  expect(isUkprn(given)).toBe(want);
});
