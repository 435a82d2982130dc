import { describe, expect, it } from "vitest";
import { isIssuedAuthorityCode } from "./issued-authority-codes.ts";

describe("isIssuedAuthorityCode", () => {
  it.each([
    ["a present authority", "202", true],
    ["the first of a run", "330", true],
    ["the last of a run", "336", true],
    ["just before a run", "329", false],
    ["just after a run", "337", false],
    ["a run of one", "420", true],
    ["an abolished county", "820", true],
    ["an authority created in 2023", "943", true],
    ["after the last", "944", false],
    ["a Welsh authority", "681", true],
    ["a pseudo-code", "001", true],
    ["before the first", "000", false],
    ["a gap between runs", "804", false],
    ["never issued", "999", false],
    ["four digits", "2020", false],
    ["two digits", "20", false],
    ["letters", "2O2", false],
    ["nothing", "", false],
  ])("%s", (_name, given, want) => {
    expect(isIssuedAuthorityCode(given)).toBe(want);
  });

  it("knows 195 codes and no more", () => {
    const known = Array.from({ length: 1000 }, (_none, number) => String(number).padStart(3, "0")).filter(
      isIssuedAuthorityCode,
    );
    expect(known.length).toBe(195);
  });
});
