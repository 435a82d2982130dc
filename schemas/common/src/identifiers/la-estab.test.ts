import { describe, expect, it } from "vitest";
import { checkLaEstab, isLaEstab, type LaEstabResult, normaliseLaEstab } from "./la-estab.ts";

const rows: [name: string, given: string, want: LaEstabResult][] = [
  ["with a slash", "202/9999", "sound"],
  ["without a slash", "2029999", "sound"],
  ["an abolished authority", "820/9999", "sound"],
  ["no authority code", "999/9999", "authority"],
  ["six digits", "202999", "format"],
  ["eight digits", "20299999", "format"],
  ["a hyphen", "202-9999", "format"],
  ["the slash in the wrong place", "2029/999", "format"],
  ["a line feed after it", "202/9999\n", "format"],
  ["nothing", "", "format"],
];

describe("checkLaEstab", () => {
  it.each(rows)("%s", (_name, given, want) => {
    expect(checkLaEstab(given)).toBe(want);
  });
});

describe("isLaEstab", () => {
  it.each(rows)("%s", (_name, given, want) => {
    expect(isLaEstab(given)).toBe(want === "sound");
  });
});

describe("normaliseLaEstab", () => {
  it.each([
    ["takes the slash out", "202/9999", "2029999"],
    ["leaves seven digits", "2029999", "2029999"],
    ["leaves what is no DfE number", "202-9999", "202-9999"],
  ])("%s", (_name, given, want) => {
    expect(normaliseLaEstab(given)).toBe(want);
  });
});
