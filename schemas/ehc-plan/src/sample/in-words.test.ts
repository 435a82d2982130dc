import { expect, it } from "vitest";
import { inWords } from "./in-words.ts";

it.each([
  [0, "no"],
  [1, "one"],
  [12, "twelve"],
  [13, "13"],
])("inWords: %i", (number, want) => {
  expect(inWords(number)).toBe(want);
});
