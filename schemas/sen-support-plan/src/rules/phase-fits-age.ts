import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";
import { yearNumber, yearNumberReads } from "./support/year-number.ts";

/** Lowest and highest number of the year group; Reception is 0. */
const years = { earlyYears: [-5, 1], school: [-3, 14], post16: [9, 20] } as const;

/**
 * The phase fits the age on the day on which the plan was last made, with a year to spare on either side for
 * learners out of cohort and for students who go to college at 14.
 */
export const phaseFitsAge: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/phase-fits-age",
  severity: "query",
  since: "1.0.0",
  statement:
    "What belongs to the early years, to school or to education after 16 goes with an age at which people are there.",
  why: "A record with the wrong phase is sent to the wrong place, and the wrong things are asked of it.",
  source: [cite("sendStandards")],
  reads: [...dayOfPlanReads, ...yearNumberReads, "/phase/kind"],
  message: "The phase does not go with the age of the child or young person.",
  fix: "Correct the date of birth or the phase.",
  caseworker: {
    message: "The age does not fit nursery, school or college as stated.",
    fix: "Check the date of birth and the phase.",
  },
  check: ({ record, asOf }) => {
    if (record.phase === undefined) return [];
    const [lowest, highest] = years[record.phase.kind];
    const year = yearNumber(record, dayOfPlan(record, asOf));
    return year < lowest || year > highest ? ["/phase/kind"] : [];
  },
};
