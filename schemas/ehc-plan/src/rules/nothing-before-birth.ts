import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { happenedReads, whatHappened, whenHappened } from "./support/what-happened.ts";

/**
 * Nothing was said by the child, measured, judged or advised before the day of birth.
 *
 * One finding names all that came too early. A diagnosis may be made before birth, and the family may have been
 * known to a service; neither is looked at. A report from before the birth is rare and not impossible, so this is
 * a question.
 */
export const nothingBeforeBirth: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/nothing-before-birth",
  severity: "query",
  since: "1.0.0",
  statement: "Nothing was said by the child, measured, judged or advised before the day of birth.",
  why: "One of the two days is wrong: the event's, or the birth, from which every age in the plan is counted.",
  source: [cite("sendStandards")],
  reads: ["/child/dateOfBirth", ...happenedReads],
  message: "The {place} is later than something that is said to have happened: {related}.",
  fix: "Correct the day, or the day of birth.",
  caseworker: {
    message: "A date in the plan is before the child was born.",
    fix: "Check this date and the date of birth.",
  },
  check: ({ index }) => {
    const { dateOfBirth } = index.plan.child;
    if (!(whenHappened(index.plan, index).first < dateOfBirth)) return [];
    const related = whatHappened(index.plan, index, (date) => date < dateOfBirth);
    return [{ pointer: "/child/dateOfBirth", related }];
  },
};
