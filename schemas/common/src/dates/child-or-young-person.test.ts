import { describe, expect, it } from "vitest";
import { isChild, isYoungPerson } from "./child-or-young-person.ts";

const rows: [name: string, dateOfBirth: string, date: string, child: boolean, youngPerson: boolean][] = [
  ["the day before birth", "2010-07-20", "2010-07-19", false, false],
  ["the day of birth", "2010-07-20", "2010-07-20", true, false],
  ["15, the day before the leaving date", "2010-07-20", "2026-06-25", true, false],
  ["15, on the leaving date", "2010-07-20", "2026-06-26", true, false],
  ["15, the day after the leaving date", "2010-07-20", "2026-06-27", false, true],
  ["15 but over compulsory school age, signs for herself", "2010-07-20", "2026-07-01", false, true],
  ["16 in Year 11, still a child", "2011-02-10", "2027-03-01", true, false],
  ["16 in Year 11, on the leaving date", "2011-02-10", "2027-06-25", true, false],
  ["16 in Year 11, the day after the leaving date", "2011-02-10", "2027-06-26", false, true],
  ["the eve of the 25th birthday", "2001-11-25", "2026-11-24", false, true],
  ["the 25th birthday", "2001-11-25", "2026-11-25", false, false],
  ["the day after the 25th birthday", "2001-11-25", "2026-11-26", false, false],
  ["born on a leap day, 28 February at 24", "2004-02-29", "2029-02-28", false, true],
  ["born on a leap day, 1 March at 25", "2004-02-29", "2029-03-01", false, false],
];

describe("isChild", () => {
  it.each(rows)("%s", (_name, dateOfBirth, date, child) => {
    expect(isChild(dateOfBirth, date)).toBe(child);
  });
});

describe("isYoungPerson", () => {
  it.each(rows)("%s", (_name, dateOfBirth, date, _child, youngPerson) => {
    expect(isYoungPerson(dateOfBirth, date)).toBe(youngPerson);
  });
});
