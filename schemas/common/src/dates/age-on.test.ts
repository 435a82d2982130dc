import { describe, expect, it } from "vitest";
import { addDays } from "./add-days.ts";
import { ageOn, birthdayAt } from "./age-on.ts";

describe("ageOn", () => {
  it.each<[string, string, string, number]>([
    ["on the day of birth", "2010-07-20", "2010-07-20", 0],
    ["the day before a birthday", "2010-07-20", "2026-07-19", 15],
    ["on a birthday", "2010-07-20", "2026-07-20", 16],
    ["the day after a birthday", "2010-07-20", "2026-07-21", 16],
    ["before birth", "2010-07-20", "2010-07-19", -1],
    ["born on a leap day, 28 February of a common year", "2012-02-29", "2030-02-28", 17],
    ["born on a leap day, 1 March of a common year", "2012-02-29", "2030-03-01", 18],
    ["born on a leap day, 28 February of a leap year", "2012-02-29", "2028-02-28", 15],
    ["born on a leap day, 29 February of a leap year", "2012-02-29", "2028-02-29", 16],
    ["born on 28 February, 28 February of a leap year", "2011-02-28", "2028-02-28", 17],
    ["born on 1 March, 29 February of a leap year", "2011-03-01", "2028-02-29", 16],
    ["born on 31 December, on 1 January", "2010-12-31", "2026-01-01", 15],
  ])("%s", (_name, dateOfBirth, date, want) => {
    expect(ageOn(dateOfBirth, date)).toBe(want);
  });
});

describe("birthdayAt", () => {
  it.each<[string, string, number, string]>([
    ["an ordinary birthday", "2010-07-20", 16, "2026-07-20"],
    ["a leap-day birth, common year", "2012-02-29", 5, "2017-03-01"],
    ["a leap-day birth, leap year", "2012-02-29", 16, "2028-02-29"],
    ["a leap-day birth, common century", "2084-02-29", 16, "2100-03-01"],
    ["age nought", "2012-02-29", 0, "2012-02-29"],
  ])("%s", (_name, dateOfBirth, age, want) => {
    expect(birthdayAt(dateOfBirth, age)).toBe(want);
  });

  it("is the first day on which ageOn gives that age, for every day of birth in five years", () => {
    const differing: string[] = [];
    for (let dateOfBirth = "2008-01-01"; dateOfBirth < "2013-01-01"; dateOfBirth = addDays(dateOfBirth, 1)) {
      for (const age of [1, 4, 5, 16, 18, 25, 26]) {
        const birthday = birthdayAt(dateOfBirth, age);
        const attained = ageOn(dateOfBirth, birthday) === age && ageOn(dateOfBirth, addDays(birthday, -1)) === age - 1;
        if (!attained) differing.push(`${dateOfBirth} ${age}`);
      }
    }
    expect(differing).toEqual([]);
  });
});
