import { startYearOf } from "./academic-year.ts";

/** A national curriculum year as the school census writes it, for the years that an age points to. */
export type NcYear =
  | "E1"
  | "E2"
  | "N1"
  | "N2"
  | "R"
  | "1"
  | "2"
  | "3"
  | "4"
  | "5"
  | "6"
  | "7"
  | "8"
  | "9"
  | "10"
  | "11"
  | "12"
  | "13"
  | "14";

const beforeYear1: readonly NcYear[] = ["E1", "E2", "N1", "N2", "R"];
const fromYear1: readonly NcYear[] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14"];

/**
 * Returns the number of the national curriculum year that a child's cohort is in on `date`: 0 is reception,
 * the school year in which the cohort turns five; 9 is Year 9; -1 is the year before reception. It goes on
 * without end in both directions, so that years compare as numbers.
 *
 * A cohort is born from 1 September to 31 August.
 */
export const cohortYearNumber = (dateOfBirth: string, date: string): number =>
  startYearOf(date) - startYearOf(dateOfBirth) - 5;

/**
 * Returns the national curriculum year that most of the child's cohort is in on `date`, or `undefined` where
 * there is no code for it: before the school year in which the child turns one, and after Year 14.
 *
 * E1, E2, N1 and N2 are the school years in which the child turns one, two, three and four. This is what the
 * age points to; a child may be taught out of cohort, and then the year that the record states is the right one.
 *
 * Source: school census, code set for the national curriculum year.
 */
export const expectedNcYear = (dateOfBirth: string, date: string): NcYear | undefined => {
  const number = cohortYearNumber(dateOfBirth, date);
  return number > 0 ? fromYear1[number - 1] : beforeYear1[number + 4];
};

/**
 * Returns whether the child's cohort is in Year 9 or later on `date`, or past school.
 *
 * Year 9 is the year in which most of the child's class attain 14. Where a record says that the child is
 * taught out of cohort, that class counts and not this answer. Ask with the day on which the plan or the
 * decision was made, not with today.
 *
 * Source: Special Educational Needs and Disability Regulations 2014 (SI 2014/1530), regulation 2(1), "year 9".
 */
export const isInOrBeyondYear9 = (dateOfBirth: string, date: string): boolean =>
  cohortYearNumber(dateOfBirth, date) >= 9;
