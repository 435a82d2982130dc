import { ageOn, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isCeasing } from "./support/is-ceasing.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/** The plan of somebody under 18 is not ended because they do not take part; it is reviewed so that they do. */
export const notCeasedForNonAttendanceUnderEighteen: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/not-ceased-for-non-attendance-under-eighteen",
  severity: "error",
  since: "1.0.0",
  statement:
    "No plan of somebody under 18 ceases because the young person no longer takes part in education or training.",
  why: "A young person out of school needs the plan most. Under 18 the authority must review it so that education goes on.",
  source: [cite("sendRegs2014", "29(1)"), cite("sendRegs2014", "29(2)")],
  reads: [...partThreeReads, "/child/dateOfBirth", "/ceasing/reason", "/ceasing/noticeDate", "/ceasing/ceasedDate"],
  message:
    "The plan ends because the young person no longer takes part, and that was decided before the 18th birthday.",
  fix: "Correct the reason or the days. If they are right, review the plan and amend it so that education or training goes on.",
  caseworker: {
    message: "The plan ended for not taking part, before the 18th birthday.",
    fix: "Check the reason and the dates. If they are right, review and amend the plan instead.",
  },
  check: ({ index: { plan } }) => {
    const { reason, noticeDate, ceasedDate } = plan.ceasing ?? {};
    const decided = noticeDate ?? ceasedDate;
    if (reason !== "6" || decided === undefined || !isCeasing(plan) || !partThreeApplies(plan)) return [];
    return ageOn(plan.child.dateOfBirth, decided) < 18
      ? [{ pointer: "/ceasing/reason", related: ["/child/dateOfBirth"] }]
      : [];
  },
};
