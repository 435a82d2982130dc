import { isNhsNumber, isUln, isUpn } from "@send-standards/common";
import { describe, expect, it, test } from "vitest";
import { sampleDataItems } from "./sample-data-items.ts";

const asOf = "2026-11-25";
const records = Array.from({ length: 300 }, (_, number) => sampleDataItems({ seed: "features", number, asOf }));

describe("sampleDataItems", () => {
  it("gives the same record for the same options, and another for another number or seed", () => {
    const one = JSON.stringify(sampleDataItems({ seed: 1, number: 6, asOf }));
    expect(JSON.stringify(sampleDataItems({ seed: 1, number: 6, asOf }))).toBe(one);
    expect(JSON.stringify(sampleDataItems({ seed: 1, number: 31, asOf }))).not.toBe(one);
    expect(JSON.stringify(sampleDataItems({ seed: 2, number: 6, asOf }))).not.toBe(one);
  });

  it("is plainly made up", () => {
    const identifiers = records.map(({ identity }) => identity.identifiers);
    const upns = identifiers.flatMap((one) => [
      ...(one?.upn === undefined ? [] : [one.upn]),
      ...(one?.formerUpns ?? []),
    ]);
    const numbers = identifiers.flatMap((one) => one?.nhsNumber ?? []);
    expect(records.filter(({ synthetic }) => synthetic !== true)).toEqual([]);
    expect(numbers.filter((number) => !number.startsWith("999") || !isNhsNumber(number))).toEqual([]);
    expect(upns.filter((upn) => upn.slice(4, 8) !== "9999" || !isUpn(upn))).toEqual([]);
    expect(identifiers.flatMap((one) => one?.uln ?? []).filter((uln) => !isUln(uln))).toEqual([]);
    expect(JSON.stringify(records).match(/"urn":"(?!9999)/)).toBeNull();
  });

  test.each<[string, (record: (typeof records)[number]) => boolean]>([
    ["a notification under section 23", ({ earlyYears }) => (earlyYears?.notifications?.length ?? 0) > 0],
    ["an integrated review with its check", ({ earlyYears }) => earlyYears?.reviews?.[0]?.checkRef !== undefined],
    ["a coded condition", ({ health }) => health?.conditions?.[0]?.diagnosis.form === "coded"],
    ["a part-time timetable", ({ education }) => (education?.partTimeTimetables?.length ?? 0) > 0],
    ["a permanent exclusion", ({ education }) => education?.suspensions?.[0]?.category === "PERM"],
    ["education out of school", ({ education }) => (education?.outOfSchoolArrangements?.length ?? 0) > 0],
    ["a supported internship", ({ education }) => education?.programmes?.[0]?.kind === "supportedInternship"],
    ["a child who is looked after", ({ socialCare }) => socialCare?.episodes?.[0]?.kind === "lookedAfter"],
    ["a young adult", ({ identity }) => identity.dateOfBirth < "2005-01-01"],
    ["a baby", ({ identity }) => identity.dateOfBirth > "2026-01-01"],
  ])("shows %s more than twice", (_, holds) => {
    expect(records.filter(holds).length).toBeGreaterThan(2);
  });

  test.each<[string, number, string]>([
    ["a negative number", -1, asOf],
    ["half a number", 0.5, asOf],
    ["a day before the first", 1, "2025-08-31"],
    ["no day", 1, "2026-02-30"],
  ])("refuses %s", (_, number, day) => {
    expect(() => sampleDataItems({ seed: 1, number, asOf: day })).toThrow(RangeError);
  });
});
