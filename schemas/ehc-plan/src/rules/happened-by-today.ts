import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { happenedReads, whatHappened, whenHappened } from "./support/what-happened.ts";

/**
 * What is recorded as said, measured, judged or advised did not happen after today.
 *
 * "Today" is the day on which the record is judged; a record in which all of it lies ahead was judged on a day
 * before it was made, which tells nothing. Days that may lie ahead, such as reviews and targets, are not looked
 * at.
 */
export const happenedByToday: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/happened-by-today",
  severity: "query",
  since: "1.0.0",
  statement: "What is recorded as said, measured, judged or advised did not happen after today.",
  why: "A day that has not come yet was mistyped, or the entry was made before anything happened.",
  source: [cite("sendStandards")],
  reads: happenedReads,
  message: "The {place} lies ahead.",
  fix: "Correct the day.",
  caseworker: {
    message: "A date that should be in the past is still to come.",
    fix: "Check this date and correct it.",
  },
  check: ({ index, asOf }) => {
    const { first, last } = whenHappened(index.plan, index);
    return first <= asOf && last > asOf ? whatHappened(index.plan, index, (date) => date > asOf) : [];
  },
};
