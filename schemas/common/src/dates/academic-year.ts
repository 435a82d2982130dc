import { monthOf, toDate, yearOf } from "./date-parts.ts";

/** A school year in England, 1 September to 31 August. */
export interface AcademicYear {
  /** The way schools write it: "2026/27". */
  readonly label: string;
  /** The calendar year it starts in: 2026. */
  readonly startYear: number;
  /** First day, ISO 8601, inclusive: "2026-09-01". */
  readonly start: string;
  /** Last day, ISO 8601, inclusive: "2027-08-31". */
  readonly end: string;
}

/** Returns the calendar year in which the school year of an ISO 8601 date starts: 2026 for "2027-08-31". */
export const startYearOf = (date: string): number => (monthOf(date) >= 9 ? yearOf(date) : yearOf(date) - 1);

/**
 * Returns the academic year that `date` falls in.
 *
 * By the Education Act 1996, section 579(1), a school year starts with the first term to begin after July,
 * which differs from school to school by days. National data counts from 1 September for all, and so does this.
 */
export const academicYearOf = (date: string): AcademicYear => {
  const startYear = startYearOf(date);
  const endYear = startYear + 1;
  return {
    label: `${String(startYear).padStart(4, "0")}/${String(endYear % 100).padStart(2, "0")}`,
    startYear,
    start: toDate(startYear, 9, 1),
    end: toDate(endYear, 8, 31),
  };
};
