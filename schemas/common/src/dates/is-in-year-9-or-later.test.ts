import { expect, it } from "vitest";
import { type ChildInClass, isInYear9OrLater } from "./is-in-year-9-or-later.ts";

const day = "2026-07-10";
const nextYear = "2026-11-25";

it.each<[string, ChildInClass, boolean]>([
  ["the youngest of Year 9", { dateOfBirth: "2012-08-31" }, true],
  ["the oldest of Year 8", { dateOfBirth: "2012-09-01" }, false],
  ["the oldest of Year 8 with the year that came after", { dateOfBirth: "2012-09-01", ncYear: "9" }, false],
  ["19", { dateOfBirth: "2007-02-10", ncYear: "14" }, true],
  ["stated Year 8", { dateOfBirth: "2012-02-10", ncYear: "8" }, false],
  ["stated reception", { dateOfBirth: "2012-02-10", ncYear: "R" }, false],
  ["mixed years", { dateOfBirth: "2010-02-10", ncYear: "M" }, false],
  ["no National Curriculum", { dateOfBirth: "2012-02-10", ncYear: "X" }, true],
  ["a year behind, Year 9 since", { dateOfBirth: "2012-02-10", ncYear: "9", outOfCohort: true }, false],
  ["a year behind, Year 10 since", { dateOfBirth: "2011-02-10", ncYear: "10", outOfCohort: true }, true],
  ["a year ahead, Year 10 since", { dateOfBirth: "2012-09-10", ncYear: "10", outOfCohort: true }, true],
  ["out of cohort, no year stated", { dateOfBirth: "2010-02-10", outOfCohort: true }, false],
  ["in cohort, said so", { dateOfBirth: "2012-02-10", ncYear: "10", outOfCohort: false }, true],
])("%s", (_name, given, want) => {
  expect(isInYear9OrLater({ child: given }, day, nextYear)).toBe(want);
});
