import { describe, expect, it } from "vitest";
import { minutesPerYear, type TimedAmount } from "./minutes-per-year.ts";

describe("minutesPerYear", () => {
  it.each<[string, TimedAmount, number]>([
    ["a day", { minutes: 20, sessions: 1, per: "day" }, 3800],
    ["a week", { minutes: 60, sessions: 2, per: "week" }, 4560],
    ["a fortnight", { minutes: 45, sessions: 1, per: "fortnight" }, 855],
    ["a half term", { minutes: 60, sessions: 1, per: "halfTerm" }, 360],
    ["a term", { minutes: 90, sessions: 2, per: "term" }, 540],
    ["a year", { minutes: 180, sessions: 1, per: "year" }, 180],
    ["39 weeks a year", { minutes: 60, sessions: 1, per: "week", weeksPerYear: 39 }, 2340],
    ["52 weeks a year, daily: five days a week", { minutes: 30, sessions: 1, per: "day", weeksPerYear: 52 }, 7800],
    ["a fortnight of an odd number of weeks", { minutes: 60, sessions: 1, per: "fortnight", weeksPerYear: 39 }, 1170],
    ["half a minute is rounded up", { minutes: 45, sessions: 1, per: "fortnight", weeksPerYear: 39 }, 878],
    ["less than half a minute is rounded down", { minutes: 1, sessions: 0.4, per: "year" }, 0],
    ["half a session", { minutes: 45, sessions: 0.5, per: "week" }, 855],
    ["weeks play no part in a term", { minutes: 60, sessions: 1, per: "term", weeksPerYear: 52 }, 180],
    ["weeks play no part in a half term", { minutes: 60, sessions: 1, per: "halfTerm", weeksPerYear: 10 }, 360],
    ["weeks play no part in a year", { minutes: 60, sessions: 1, per: "year", weeksPerYear: 10 }, 60],
    ["no weeks", { minutes: 60, sessions: 1, per: "week", weeksPerYear: 0 }, 0],
    ["no sessions", { minutes: 60, sessions: 0, per: "week" }, 0],
  ])("%s", (_name, given, want) => {
    expect(minutesPerYear(given)).toBe(want);
  });
});
