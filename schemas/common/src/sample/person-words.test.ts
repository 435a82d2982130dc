import { expect, it } from "vitest";
import { fill } from "./fill.ts";
import { personWords } from "./person-words.ts";

const text = "{name}: {he}, {him}, {his}, {himself}.";

it.each([
  ["Ada", "F", "Ada: she, her, her, herself."],
  ["Adam", "M", "Adam: he, him, his, himself."],
] as const)("personWords: %s", (name, sex, want) => {
  expect(fill(text, personWords(name, sex))).toBe(want);
});
