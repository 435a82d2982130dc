import { isNhsNumber, isUln, isUpn, nhsNumberRange } from "@send-standards/common";
import { describe, expect, it } from "vitest";
import { makeHash, makeNhsNumber, makeUln, makeUpn } from "./made-up-numbers.ts";
import { createRandom } from "./random.ts";

const many = <Value>(make: (random: ReturnType<typeof createRandom>) => Value): Value[] => {
  const random = createRandom("identifiers");
  return Array.from({ length: 200 }, () => make(random));
};

describe("made-up identifiers", () => {
  it("NHS numbers are sound, and of a range that nobody gets", () => {
    const made = many(makeNhsNumber);
    expect(made.filter((one) => !isNhsNumber(one) || nhsNumberRange(one) !== "test" || !one.startsWith("999"))).toEqual(
      [],
    );
  });
  it("pupil numbers are sound, and of establishment 9999", () => {
    const made = many((random) => makeUpn(random, "330", "2019"));
    expect(made.filter((one) => !isUpn(one) || one.slice(1, 10) !== "330999919")).toEqual([]);
  });
  it("learner numbers are sound", () => {
    expect(many(makeUln).filter((one) => !isUln(one))).toEqual([]);
  });
  it("hashes have the form of SHA-256", () => {
    expect(many(makeHash).filter((one) => !/^[0-9a-f]{64}$/.test(one))).toEqual([]);
  });
});
