import { describe, expect, it } from "vitest";
import { type AcademicYear, academicYearOf } from "./academic-year.ts";

const year2026: AcademicYear = { label: "2026/27", startYear: 2026, start: "2026-09-01", end: "2027-08-31" };
const year2025: AcademicYear = { label: "2025/26", startYear: 2025, start: "2025-09-01", end: "2026-08-31" };
const year1999: AcademicYear = { label: "1999/00", startYear: 1999, start: "1999-09-01", end: "2000-08-31" };

describe("academicYearOf", () => {
  it.each([
    ["the first day", "2026-09-01", year2026],
    ["the last day", "2027-08-31", year2026],
    ["the day before the first", "2026-08-31", year2025],
    ["autumn", "2026-12-31", year2026],
    ["spring", "2027-01-01", year2026],
    ["the turn of the century", "2000-02-29", year1999],
  ])("%s", (_name, given, want) => {
    expect(academicYearOf(given)).toEqual(want);
  });
});
