import { describe, expect, it } from "vitest";
import { eveOfTwentySixthBirthday, lastDayOfPlan, type PlanRoute, twentyFifthBirthday } from "./last-day-of-plan.ts";

describe("twentyFifthBirthday and eveOfTwentySixthBirthday", () => {
  it.each([
    ["an ordinary birthday", "2001-10-10", "2026-10-10", "2027-10-09"],
    ["1 January", "2001-01-01", "2026-01-01", "2026-12-31"],
    ["1 March before a leap year", "2002-03-01", "2027-03-01", "2028-02-29"],
    ["a leap day, both years common", "2004-02-29", "2029-03-01", "2030-02-28"],
    ["the leap day of 2000", "2000-02-29", "2025-03-01", "2026-02-28"],
  ])("%s", (_name, dateOfBirth, twentyFifth, eve) => {
    expect([twentyFifthBirthday(dateOfBirth), eveOfTwentySixthBirthday(dateOfBirth)]).toEqual([twentyFifth, eve]);
  });
});

describe("lastDayOfPlan", () => {
  it.each<[string, string, PlanRoute, string | undefined, string]>([
    ["college, 25 the day before 31 July", "2001-07-30", "furtherEducation", undefined, "2026-07-31"],
    ["college, 25 on 31 July", "2001-07-31", "furtherEducation", undefined, "2026-07-31"],
    ["college, 25 on 1 August", "2001-08-01", "furtherEducation", undefined, "2027-07-31"],
    ["college, 25 on 1 September", "2001-09-01", "furtherEducation", undefined, "2027-07-31"],
    ["college, the course end plays no part", "2001-10-10", "furtherEducation", "2026-12-18", "2027-07-31"],
    ["college, born on a leap day", "2004-02-29", "furtherEducation", undefined, "2029-07-31"],
    ["apprenticeship, training ends in time", "2001-10-10", "apprenticeship", "2027-03-31", "2027-03-31"],
    [
      "apprenticeship, training ends after the 26th birthday",
      "2001-10-10",
      "apprenticeship",
      "2028-03-31",
      "2027-10-09",
    ],
    ["apprenticeship, no end recorded", "2001-10-10", "apprenticeship", undefined, "2027-10-09"],
    ["special college, course ends 18 December", "2001-10-10", "other", "2026-12-18", "2026-12-18"],
    ["course ends on the eve of the 26th birthday", "2001-10-10", "other", "2027-10-09", "2027-10-09"],
    ["course ends on the 26th birthday", "2001-10-10", "other", "2027-10-10", "2027-10-09"],
    ["course ends on the 25th birthday", "2001-10-10", "other", "2026-10-10", "2026-10-10"],
    ["course ended on the eve of the 25th birthday", "2001-10-10", "other", "2026-10-09", "2026-10-09"],
    ["course ended long before the 25th birthday", "2001-10-10", "other", "2026-07-17", "2026-10-09"],
    ["born on a leap day, course runs on", "2004-02-29", "other", "2030-07-31", "2030-02-28"],
  ])("%s", (_name, dateOfBirth, route, courseEnd, want) => {
    expect(lastDayOfPlan(dateOfBirth, route, courseEnd)).toBe(want);
  });
});
