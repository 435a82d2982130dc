import { expect, it } from "vitest";
import { isUnsettled } from "./is-unsettled.ts";

it.each<[string, string, boolean]>([
  ["an abbreviation", "Occupational therapy, amount TBC.", true],
  ["in words", "The hours are to be agreed after the assessment.", true],
  ["another wording", "Frequency to be confirmed by the therapist", true],
  ["part of a word", "The outbcast game is played daily.", false],
  ["something else that is to be", "He is to be reminded before each change.", false],
  ["nothing", "", false],
])("%s", (_name, given, want) => {
  expect(isUnsettled(given)).toBe(want);
});
