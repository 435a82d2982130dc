import { expect, it } from "vitest";
import { hasSnomedCheckDigit, isSnomedConceptId } from "./snomed-id.ts";

it.each<[string, string, boolean]>([
  ["cerebral palsy", "128188000", true],
  ["a concept of the root", "138875005", true],
  ["a concept of a national extension", "999000081000000105", true],
  ["the last figure changed", "128188001", false],
  ["two figures transposed", "128818000", false],
  ["one figure left out", "12818800", false],
])("hasSnomedCheckDigit: %s", (_name, given, want) => {
  expect(hasSnomedCheckDigit(given)).toBe(want);
});

it.each<[string, string, boolean]>([
  ["cerebral palsy", "128188000", true],
  ["epilepsy", "84757009", true],
  ["a code of the UK extension", "1108111000000107", true],
  ["the longest form", "999000081000000105", true],
  ["a wrong last digit", "128188001", false],
  ["two digits transposed", "128180800", false],
  ["a long code that a spreadsheet rounded", "999000081000000100", false],
  ["too short", "12345", false],
  ["letters", "F84.0", false],
  ["a nought in front", "0128188000", false],
])("isSnomedConceptId: %s", (_, value, want) => {
  expect(isSnomedConceptId(value)).toBe(want);
});
