import { describe, expect, it } from "vitest";
import { isUprn, normaliseUprn } from "./uprn.ts";

describe("isUprn", () => {
  it.each([
    ["eleven digits", "10099999999", true],
    ["one digit", "1", true],
    ["twelve digits", "999999999999", true],
    ["thirteen digits", "1000000000000", false],
    ["padded to twelve", "010099999999", false],
    ["nought", "0", false],
    ["a letter", "1009999999A", false],
    ["a line feed after it", "10099999999\n", false],
    ["nothing", "", false],
  ])("%s", (_name, given, want) => {
    expect(isUprn(given)).toBe(want);
  });
});

describe("normaliseUprn", () => {
  it.each([
    ["padded to twelve", "010099999999", "10099999999"],
    ["not padded", "10099999999", "10099999999"],
    ["zeros inside and at the end stay", "0100", "100"],
    ["nothing but zeros", "000", ""],
    ["no UPRN", "A01", "A01"],
  ])("%s", (_name, given, want) => {
    expect(normaliseUprn(given)).toBe(want);
  });
});
