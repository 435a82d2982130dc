import { describe, expect, it } from "vitest";
import {
  checkNhsNumber,
  isNhsNumber,
  type NhsNumberRange,
  type NhsNumberResult,
  nhsNumberRange,
} from "./nhs-number.ts";

const rows: [name: string, given: string, want: NhsNumberResult][] = [
  ["check digit 1", "9991112111", "sound"],
  ["check digit 3", "9991223223", "sound"],
  ["check digit 5", "9991334335", "sound"],
  ["check digit 7", "9991445447", "sound"],
  ["check result 11 is written 0", "9993000000", "sound"],
  ["wrong check digit", "9991112112", "checkDigit"],
  ["two digits transposed", "9992123223", "checkDigit"],
  ["check result 10, never issued", "9993000060", "checkDigit"],
  ["nine digits", "999133433", "format"],
  ["letter O for a digit", "9991O45447", "format"],
  ["eleven digits", "99911121110", "format"],
  ["written 3-3-4 with spaces", "999 111 2111", "format"],
  ["a line feed after it", "9991112111\n", "format"],
  ["Arabic-Indic digits", "٩991112111", "format"],
  ["nothing", "", "format"],
];

describe("checkNhsNumber", () => {
  it.each(rows)("%s", (_name, given, want) => {
    expect(checkNhsNumber(given)).toBe(want);
  });

  it("takes no last digit at all where the check result is 10", () => {
    const results = Array.from({ length: 10 }, (_none, digit) => checkNhsNumber(`999300006${digit}`));
    expect(results).toEqual(Array.from({ length: 10 }, () => "checkDigit"));
  });
});

describe("isNhsNumber", () => {
  it.each(rows)("%s", (_name, given, want) => {
    expect(isNhsNumber(given)).toBe(want === "sound");
  });
});

// But for the synthetic one, no row ends in its check digit, so none can be the number of a person.
describe("nhsNumberRange", () => {
  it.each<[string, string, NhsNumberRange]>([
    ["before Scotland", "0099999990", "other"],
    ["first of Scotland", "0100000000", "scotland"],
    ["last of Scotland", "3119999990", "scotland"],
    ["between Scotland and Northern Ireland", "3120000001", "other"],
    ["last before Northern Ireland", "3199999990", "other"],
    ["first of Northern Ireland", "3200000000", "northern-ireland"],
    ["last of Northern Ireland", "3999999990", "northern-ireland"],
    ["first of England and Wales", "4000000000", "england-and-wales"],
    ["last of the first run", "4999999990", "england-and-wales"],
    ["between the runs", "5000000000", "other"],
    ["last between the runs", "5999999990", "other"],
    ["first of the second run", "6000000000", "england-and-wales"],
    ["last of the second run", "7999999990", "england-and-wales"],
    ["after England and Wales", "8000000000", "other"],
    ["last before the test range", "8999999990", "other"],
    ["first of the test range", "9000000000", "test"],
    ["synthetic", "9991112111", "test"],
    ["nine digits", "400000000", "other"],
    ["letters", "ABCDEFGHIJ", "other"],
  ])("%s", (_name, given, want) => {
    expect(nhsNumberRange(given)).toBe(want);
  });
});
