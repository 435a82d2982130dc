import { expect, it } from "vitest";
import { fill } from "./fill.ts";

const words = { name: "Ada", he: "she", By: "By July 2027" };

it.each([
  ["no slot", "Plain text.", "Plain text."],
  ["a word", "{name} reads.", "Ada reads."],
  ["a capital", "{He} reads; {he} writes.", "She reads; she writes."],
  ["a slot with a capital of its own", "{By} {name} reads.", "By July 2027 Ada reads."],
])("fill: %s", (_, template, want) => {
  expect(fill(template, words)).toBe(want);
});

it("fill: an unknown slot is a mistake", () => {
  expect(() => fill("{nme}", words)).toThrow(RangeError);
});
