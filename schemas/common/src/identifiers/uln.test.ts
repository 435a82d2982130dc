import { describe, expect, it } from "vitest";
import { checkUln, isUln, type UlnResult } from "./uln.ts";

const rows: [name: string, given: string, want: UlnResult][] = [
  ["check digit 6", "6000100026", "sound"],
  ["check digit 4", "7123456784", "sound"],
  ["check digit 0", "4506070800", "sound"],
  ["check digit 8", "9988776658", "sound"],
  ["first digit 1", "1020304056", "sound"],
  ["wrong check digit", "6000100027", "checkDigit"],
  ["two digits transposed", "7132456784", "checkDigit"],
  ["remainder 0, never issued", "6000000030", "checkDigit"],
  ["eight digits", "45060708", "format"],
  ["placeholder", "9999999999", "placeholder"],
  ["first digit 0", "0000100026", "format"],
  ["eleven digits", "60001000260", "format"],
  ["a space inside", "60001 00026", "format"],
  ["a line feed after it", "6000100026\n", "format"],
  ["Arabic-Indic digits", "٦000100026", "format"],
  ["nothing", "", "format"],
];

describe("checkUln", () => {
  it.each(rows)("%s", (_name, given, want) => {
    expect(checkUln(given)).toBe(want);
  });

  it("takes no last digit at all where the remainder is 0", () => {
    const results = Array.from({ length: 10 }, (_none, digit) => checkUln(`600000003${digit}`));
    expect(results).toEqual(Array.from({ length: 10 }, () => "checkDigit"));
  });
});

describe("isUln", () => {
  it.each(rows)("%s", (_name, given, want) => {
    expect(isUln(given)).toBe(want === "sound");
  });
});
