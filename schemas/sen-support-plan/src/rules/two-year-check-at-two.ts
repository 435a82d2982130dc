import { birthdayAt, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/** The progress check at age two was made between the second and the third birthday. */
export const twoYearCheckAtTwo: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/two-year-check-at-two",
  severity: "query",
  since: "1.0.0",
  statement: "The progress check at age two is dated between the second and the third birthday.",
  why: "A check at another age compares the child with the wrong steps, or is another check.",
  source: [cite("earlyYearsFramework", undefined, false)],
  reads: ["/child/dateOfBirth", "/phase/kind", "/phase/twoYearCheck/date"],
  message: "The {place} is not between the second and the third birthday.",
  fix: "Correct the day or the date of birth; put a later assessment among the cycles.",
  caseworker: {
    message: "The date of the two-year check is not at age two.",
    fix: "Check the date, and the date of birth.",
  },
  check: ({ record }) => {
    const { phase, child } = record;
    const date = phase?.kind === "earlyYears" ? phase.twoYearCheck?.date : undefined;
    if (date === undefined) return [];
    const inTime = date >= birthdayAt(child.dateOfBirth, 2) && date <= birthdayAt(child.dateOfBirth, 3);
    return inTime ? [] : ["/phase/twoYearCheck/date"];
  },
};
