import { describe, expect, it } from "vitest";
import { isNhsNumber, nhsNumberRange } from "../identifiers/nhs-number.ts";
import { isUln } from "../identifiers/uln.ts";
import { isUpn } from "../identifiers/upn.ts";
import { figures, makeHash, makeNhsNumber, makeUln, makeUpn } from "./made-up-numbers.ts";
import { createRandom } from "./random.ts";

const many = <Value>(make: (random: ReturnType<typeof createRandom>) => Value): Value[] => {
  const random = createRandom("identifiers");
  return Array.from({ length: 200 }, () => make(random));
};

describe("made-up identifiers", () => {
  it("NHS numbers are sound, and of a range that nobody gets", () => {
    const made = Array.from({ length: 20_000 }, (_, serial) => makeNhsNumber(serial));
    expect(made.filter((one) => !isNhsNumber(one) || nhsNumberRange(one) !== "test" || !one.startsWith("999"))).toEqual(
      [],
    );
    expect(new Set(made).size).toBe(made.length);
  });
  it("pupil numbers are sound, and of establishment 9999", () => {
    const made = Array.from({ length: 100_000 }, (_, serial) => makeUpn(serial, "2019"));
    expect(made.filter((one) => !isUpn(one) || one.slice(4, 10) !== "999919")).toEqual([]);
    expect(new Set(made).size).toBe(made.length);
  });
  it("learner numbers are sound", () => {
    expect(many(makeUln).filter((one) => !isUln(one))).toEqual([]);
  });
  it("figures are as many as asked for", () => {
    expect(many((random) => figures(random, 5)).filter((one) => !/^[0-9]{5}$/.test(one))).toEqual([]);
  });
  it("hashes have the form of SHA-256", () => {
    expect(many(makeHash).filter((one) => !/^[0-9a-f]{64}$/.test(one))).toEqual([]);
  });
});
