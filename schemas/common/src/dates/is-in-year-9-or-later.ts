import { academicYearOf } from "./academic-year.ts";
import { isInOrBeyondYear9 } from "./nc-year.ts";

/** What a record says of the class of the child or young person. */
export interface ChildInClass {
  /** ISO 8601 date. */
  readonly dateOfBirth: string;
  /** The year group as the school census writes it. */
  readonly ncYear?: string;
  /** true where the child is taught with another class than age alone points to. */
  readonly outOfCohort?: boolean;
}

/** What `isInYear9OrLater` reads of a record. */
export const year9Reads = ["/child/dateOfBirth", "/child/ncYear", "/child/outOfCohort"] as const;

const numbered = /^[0-9]+$/;

/**
 * Returns the number of the stated year group, 0 for everything before Year 1; `undefined` where the record states
 * none, or no year of the National Curriculum.
 */
const statedYear = (ncYear: string | undefined): number | undefined => {
  if (ncYear === undefined || ncYear === "X") return undefined;
  return numbered.test(ncYear) ? Number(ncYear) : 0;
};

/**
 * Returns whether the record shows that the child or young person was in or beyond Year 9 on `day`.
 *
 * Year 9 is the year in which most of the class attain 14, so the class counts and not the birthday: a child who is taught
 * with Year 8 is not in Year 9, whatever the age. The stated year group is the one on `asOf`, or an earlier one; for a
 * child out of cohort it is counted back to `day`. In doubt, and in a class of mixed years, the answer is `false`.
 *
 * Source: Special Educational Needs and Disability Regulations 2014 (SI 2014/1530), regulation 2(1), "year 9".
 */
export const isInYear9OrLater = (record: { readonly child: ChildInClass }, day: string, asOf: string): boolean => {
  const { dateOfBirth, ncYear, outOfCohort } = record.child;
  if (ncYear === "M") return false;
  const stated = statedYear(ncYear);
  if (stated !== undefined && stated < 9) return false;
  if (outOfCohort !== true) return isInOrBeyondYear9(dateOfBirth, day);
  if (stated === undefined) return false;
  const yearsSince = Math.max(0, academicYearOf(asOf).startYear - academicYearOf(day).startYear);
  return stated - yearsSince >= 9;
};
