import { cohortYearNumber } from "@send-standards/common";
import type { SenSupportPlan } from "../../types.ts";

/**
 * Returns the number of the year group that the learner's age points to on `day`; Reception is 0, nursery below. One who is
 * taught out of cohort is counted a year lower, so that nothing is asked too early.
 */
export const yearNumber = ({ child }: SenSupportPlan, day: string): number =>
  cohortYearNumber(child.dateOfBirth, day) - (child.outOfCohort === true ? 1 : 0);

/** What `yearNumber` reads. */
export const yearNumberReads: readonly string[] = ["/child/dateOfBirth", "/child/outOfCohort"];
