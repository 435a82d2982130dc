import { describe, expect, it } from "vitest";
import { statesAmount, statesNoAmount } from "./states-amount.ts";
import { tokensOf } from "./tokens-of.ts";

describe("statesAmount", () => {
  it.each<[string, string, boolean]>([
    ["minutes each week", "30 minutes each week", true],
    ["in words", "two hours a week", true],
    ["a compound", "a 30-minute session every Monday", true],
    ["how long and not how often", "a session of 30 minutes", false],
    ["how often and not how long", "every Monday", false],
    ["nothing", "", false],
  ])("%s", (_name, given, want) => {
    expect(statesAmount(tokensOf(given))).toBe(want);
  });
});

describe("statesNoAmount", () => {
  it.each<[string, string, boolean]>([
    ["a service", "Adult help with reading.", true],
    ["a ratio", "1:1 support.", true],
    ["one to one", "One to one support from an adult.", true],
    ["a level", "A Level 3 teaching assistant.", true],
    ["how often and not how long", "Time with the mentor each week.", true],
    ["a number", "Four sessions a term.", false],
    ["an hour", "An hour with the mentor.", false],
    ["every lesson", "The teacher wears the radio aid in every lesson.", false],
    ["all the time", "Full-time support.", false],
  ])("%s", (_name, given, want) => {
    expect(statesNoAmount(given)).toBe(want);
  });
});
