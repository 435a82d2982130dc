import { describe, expect, it } from "vitest";
import { isOnlyMoney } from "./is-only-money.ts";

describe("isOnlyMoney", () => {
  it.each<[string, string]>([
    ["a band", "Band D"],
    ["a band with a number", "Funding band 3."],
    ["a sum", "£6,000 per year"],
    ["a sum in thousands", "£12k p.a."],
    ["top-up funding", "Top-up funding of £4,500.00 per annum at level C2."],
    ["an allocation", "High needs funding will be allocated to the school."],
    ["the matrix", "Matrix level 4 funding"],
  ])("is only money: %s", (_name, given) => {
    expect(isOnlyMoney(given)).toBe(true);
  });

  it.each<[string, string]>([
    ["nothing", ""],
    ["no word of money", "Level 4"],
    ["a specified line beside a band", "Band D: 15 hours a week of teaching assistant time in literacy lessons."],
    ["a therapy in two letters", "OT funding"],
    ["what the money is for", "Funding of £500 for a radio aid."],
    ["a resistance band", "He stretches with a rubber band for ten minutes."],
  ])("says something else: %s", (_name, given) => {
    expect(isOnlyMoney(given)).toBe(false);
  });
});
