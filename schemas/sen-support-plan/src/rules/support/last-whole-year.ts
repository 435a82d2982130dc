import { type AcademicYear, academicYearOf } from "@send-standards/common";
import type { SenSupportPlan } from "../../types.ts";

/**
 * Returns the last academic year that was over before `asOf`, where the plan is kept by a school, was in use throughout
 * that year, and is in use still; `undefined` where there is no such year to count in.
 */
export const lastWholeYear = (
  { status, startDate, phase, legalRegime }: SenSupportPlan,
  asOf: string,
): AcademicYear | undefined => {
  if (legalRegime !== "cfa2014" || status !== "current" || phase?.kind !== "school" || startDate === undefined)
    return undefined;
  const { startYear } = academicYearOf(asOf);
  const year = academicYearOf(`${String(startYear).padStart(4, "0")}-08-31`);
  return startDate <= year.start ? year : undefined;
};

/** What `lastWholeYear` reads. */
export const lastWholeYearReads: readonly string[] = ["/legalRegime", "/status", "/startDate", "/phase/kind"];
