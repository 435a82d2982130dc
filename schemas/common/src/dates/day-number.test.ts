import { describe, expect, it } from "vitest";
import { dateOfDayNumber, dayNumberOf } from "./day-number.ts";

const rows: [name: string, date: string, dayNumber: number][] = [
  ["the first day of the count", "1970-01-01", 0],
  ["the day before it", "1969-12-31", -1],
  ["a leap day", "2000-02-29", 11016],
  ["the day after a leap day", "2000-03-01", 11017],
  ["28 February of a common century", "2100-02-28", 47540],
  ["1 March of a common century", "2100-03-01", 47541],
  ["the first day that can be written", "0001-01-01", -719162],
  ["the last day that can be written", "9999-12-31", 2932896],
];

describe("dayNumberOf", () => {
  it.each(rows)("%s", (_name, date, dayNumber) => {
    expect(dayNumberOf(date)).toBe(dayNumber);
  });
});

describe("dateOfDayNumber", () => {
  it.each(rows)("%s", (_name, date, dayNumber) => {
    expect(dateOfDayNumber(dayNumber)).toBe(date);
  });

  it("stops at the first and the last date that can be written", () => {
    expect(dateOfDayNumber(-719_163)).toBe("0001-01-01");
    expect(dateOfDayNumber(2_932_897)).toBe("9999-12-31");
  });

  it("agrees with the platform's calendar, both ways, on every day from 1890 to 2110", () => {
    const differing: string[] = [];
    for (let dayNumber = -29_219; dayNumber <= 51_500; dayNumber += 1) {
      const want = new Date(dayNumber * 86_400_000).toISOString().slice(0, 10);
      if (dateOfDayNumber(dayNumber) !== want || dayNumberOf(want) !== dayNumber) differing.push(want);
    }
    expect(differing).toEqual([]);
  });
});
