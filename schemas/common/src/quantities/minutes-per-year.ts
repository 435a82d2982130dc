import type { QuantityPeriodCode } from "../code-lists/index.ts";

/** How much of something is provided: sessions of so many minutes, so many in each period. */
export interface TimedAmount {
  /** Length of one session in minutes. */
  readonly minutes: number;
  /** Number of sessions in each period; a fraction where a plan says so. */
  readonly sessions: number;
  readonly per: QuantityPeriodCode;
  /** Weeks in a year in which it is provided. Absent: 38, a school year. */
  readonly weeksPerYear?: number;
}

/** The weeks of a school year: 190 days of five days a week. */
export const schoolWeeksPerYear = 38;

const daysPerWeek = 5;
const halfTermsPerYear = 6;
const termsPerYear = 3;

const periodsPerYear = (per: QuantityPeriodCode, weeks: number): number => {
  switch (per) {
    case "day":
      return weeks * daysPerWeek;
    case "week":
      return weeks;
    case "fortnight":
      return weeks / 2;
    case "halfTerm":
      return halfTermsPerYear;
    case "term":
      return termsPerYear;
    case "year":
      return 1;
  }
};

/**
 * Returns the whole minutes that a quantity comes to in a year, so that provision can be added up and compared.
 *
 * A day counts five times a week, a fortnight is half the weeks of the year, half terms are six and terms three a
 * year; `weeksPerYear` plays no part in half terms, terms and years. Rounded once, at the end, to the nearest minute,
 * halves up. These are conventions of this standard for totals, not law: a plan means what its words say.
 */
export const minutesPerYear = (quantity: TimedAmount): number =>
  Math.round(
    quantity.minutes * quantity.sessions * periodsPerYear(quantity.per, quantity.weeksPerYear ?? schoolWeeksPerYear),
  );
