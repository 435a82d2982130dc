import { describe, expect, it } from "vitest";
import { checkPostcode, isPostcode, isPseudoPostcode, normalisePostcode, type PostcodeResult } from "./postcode.ts";

const rows: [name: string, given: string, want: PostcodeResult][] = [
  ["A9A", "W1A 0AX", "sound"],
  ["AA9A", "SW1A 1AA", "sound"],
  ["A9", "M1 1AE", "sound"],
  ["A99", "B33 8TH", "sound"],
  ["AA9", "CR2 6XH", "sound"],
  ["AA99", "DN55 1PT", "sound"],
  ["AA9A in the City", "EC1A 1BB", "sound"],
  ["the one exception", "GIR 0AA", "sound"],
  ["pseudo, no fixed abode", "ZZ99 3VZ", "pseudo"],
  ["pseudo, with letters that no real one has", "ZZ99 3CZ", "pseudo"],
  ["no space", "SW1A1A", "format"],
  ["starts with a digit", "1A1 1AA", "format"],
  ["C in the inward part", "CR2 6XC", "format"],
  ["Q first", "QX1 1AA", "format"],
  ["three digits in the outward part", "DN555 1PT", "format"],
  ["I second", "SI1A 1AA", "format"],
  ["two spaces", "SW1A  1AA", "format"],
  ["lower case", "sw1a 1aa", "format"],
  ["no space but otherwise right", "SW1A1AA", "format"],
  ["outward part only", "SW1A", "format"],
  ["ZZ98", "ZZ98 3VZ", "format"],
  ["a line feed after it", "SW1A 1AA\n", "format"],
  ["Arabic-Indic digit", "SW١A 1AA", "format"],
  ["nothing", "", "format"],
];

describe("checkPostcode", () => {
  it.each(rows)("%s", (_name, given, want) => {
    expect(checkPostcode(given)).toBe(want);
  });
});

describe("isPostcode", () => {
  it.each(rows)("%s", (_name, given, want) => {
    expect(isPostcode(given)).toBe(want !== "format");
  });
});

describe("isPseudoPostcode", () => {
  it.each(rows)("%s", (_name, given, want) => {
    expect(isPseudoPostcode(given)).toBe(want === "pseudo");
  });
});

describe("normalisePostcode", () => {
  it.each([
    ["lower case without a space", "ec1a1bb", "EC1A 1BB"],
    ["already right", "SW1A 1AA", "SW1A 1AA"],
    ["spaces around and inside", "  m1   1ae ", "M1 1AE"],
    ["a space in the wrong place", "CR 26XH", "CR2 6XH"],
    ["a pseudo-postcode", "zz993vz", "ZZ99 3VZ"],
    ["no postcode stays none", "SW1A1A", "SW1 A1A"],
    ["too short", "m1", "M1"],
    ["nothing", " ", ""],
  ])("%s", (_name, given, want) => {
    expect(normalisePostcode(given)).toBe(want);
  });

  it("changes nothing the second time", () => {
    for (const [, given] of rows) {
      const once = normalisePostcode(given);
      expect(normalisePostcode(once)).toBe(once);
    }
  });
});
