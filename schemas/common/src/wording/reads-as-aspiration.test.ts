import { describe, expect, it } from "vitest";
import { readsAsAspiration } from "./reads-as-aspiration.ts";

describe("readsAsAspiration", () => {
  it.each<[string, string]>([
    ["a wish", "Maya wants to be a vet."],
    ["in the first person", "I would love to drive a bus."],
    ["of the family", "Her parents hope that she will have a family of her own."],
    ["a dream", "Sam's dream is to own a farm."],
    ["a whole life", "To live a happy and fulfilled life."],
    ["all that one can be", "For Amy to reach her full potential."],
    ["a time far off", "To have his own flat when he is older."],
    ["what one would be", "He will be a happy, confident adult."],
    ["a state", "To be as independent as possible."],
    ["a place among people", "To belong."],
  ])("reads as a hope: %s", (_name, given) => {
    expect(readsAsAspiration(given)).toBe(true);
  });

  it.each<[string, string]>([
    ["saying what one wants", "By July Maya tells an adult what she wants in two words."],
    ["choosing what one would like", "Sam chooses which friend he would like to sit with."],
    ["a step towards a hope", "He cooks three meals on his own, as a step towards living independently."],
    ["a date", "By July 2027 she is a member of a club in her community."],
    ["a count", "He meets two friends in the community on three days a week."],
    ["a skill", "To be able to read a bus timetable."],
    ["better attention", "To have better attention in lessons."],
    ["a name", "Hope will name five feelings."],
    ["a word that is taught", 'By July she uses "I want" with a symbol in four lessons.'],
    ["an ability", "He packs his own bag."],
    ["nothing", ""],
  ])("leaves an outcome alone: %s", (_name, given) => {
    expect(readsAsAspiration(given)).toBe(false);
  });
});
