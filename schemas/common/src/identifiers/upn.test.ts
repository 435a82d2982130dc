import { describe, expect, it } from "vitest";
import { checkUpn, isTemporaryUpn, isUpn, type UpnResult } from "./upn.ts";

const rows: [name: string, given: string, result: UpnResult, temporary: boolean][] = [
  ["permanent, Camden", "P202999919001", "sound", false],
  ["permanent, Birmingham", "P330999920117", "sound", false],
  ["permanent, Cambridgeshire", "H815999921042", "sound", false],
  ["permanent, York", "R886999917305", "sound", false],
  ["permanent, an authority of 2023", "Q943999923008", "sound", false],
  ["permanent, wrong check letter", "Q202999919001", "checkLetter", false],
  ["permanent, two digits transposed", "P330999290117", "checkLetter", false],
  ["permanent, no authority code, check letter right", "L999999920117", "authority", false],
  ["permanent, letter inside positions 5 to 12", "R88699A917305", "format", false],
  ["permanent, 12 characters", "Q94399992300", "format", false],
  ["temporary, A", "U20299992401A", "sound", true],
  ["temporary, K", "M33099992402K", "sound", true],
  ["temporary, R", "L81599992403R", "sound", true],
  ["temporary, V", "U88699992404V", "sound", true],
  ["temporary, Z", "P94399992405Z", "sound", true],
  ["temporary, wrong check letter", "V20299992401A", "checkLetter", true],
  ["temporary, S at position 13", "M33099992402S", "format", false],
  ["temporary, O at position 13", "L81599992403O", "format", false],
  ["temporary, last letter changed", "U88699992404W", "checkLetter", true],
  ["temporary, letter at position 12", "P9439999240AZ", "format", false],
  ["14 characters", "P2029999190011", "format", false],
  ["I as check letter", "I202999919001", "format", false],
  ["lower case", "p202999919001", "format", false],
  ["lower case at the end", "U20299992401a", "format", false],
  ["a space after it", "P202999919001 ", "format", false],
  ["a line feed after it", "P202999919001\n", "format", false],
  ["Arabic-Indic digits", "P٢٠٢999919001", "format", false],
  ["nothing", "", "format", false],
];

describe("checkUpn", () => {
  it.each(rows)("%s", (_name, given, result) => {
    expect(checkUpn(given)).toBe(result);
  });

  it("takes one check letter of 23 and no other", () => {
    const letters = [..."ABCDEFGHJKLMNPQRTUVWXYZ"];
    expect(letters.filter((letter) => checkUpn(`${letter}202999919001`) === "sound")).toEqual(["P"]);
  });

  it("finds every single wrong digit", () => {
    const missed: string[] = [];
    for (let at = 1; at < 13; at += 1) {
      for (const digit of "0123456789") {
        const changed = `${"P202999919001".slice(0, at)}${digit}${"P202999919001".slice(at + 1)}`;
        if (changed !== "P202999919001" && checkUpn(changed) !== "checkLetter") missed.push(changed);
      }
    }
    expect(missed).toEqual([]);
  });
});

describe("isUpn", () => {
  it.each(rows)("%s", (_name, given, result) => {
    expect(isUpn(given)).toBe(result === "sound");
  });
});

describe("isTemporaryUpn", () => {
  it.each(rows)("%s", (_name, given, _result, temporary) => {
    expect(isTemporaryUpn(given)).toBe(temporary);
  });
});
