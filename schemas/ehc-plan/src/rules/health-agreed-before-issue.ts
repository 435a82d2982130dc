import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * The commissioning body agreed to the health care provision by the day on which the plan was issued.
 *
 * An agreement to an earlier version stands for what has not changed, so an old day is as good as a new one; one
 * after the issue asks for an answer.
 */
export const healthAgreedBeforeIssue: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/health-agreed-before-issue",
  severity: "query",
  since: "1.0.0",
  statement: "The commissioning body agreed to the health care provision by the day on which the plan was issued.",
  why: "What is in section G of a final plan is owed from the first day; a body that agrees later was not bound when it was promised.",
  source: [cite("sendRegs2014", "12(2)")],
  reads: [
    ...partThreeReads,
    "/issuedDate",
    "/sections/G/agreement/agreed",
    "/sections/G/agreement/date",
    "/sections/G/provisions/*/id",
  ],
  message: "The {place} is later than the day on which the plan was issued.",
  fix: "Correct the day; or say in a note that an earlier agreement covered what was issued.",
  caseworker: {
    message: "The day on which health agreed to section G is after the plan was issued.",
    fix: "Check the date. If it is right, note what health had agreed before.",
  },
  check: ({ index: { plan } }) => {
    const { agreement, provisions } = plan.sections.G;
    const { issuedDate } = plan;
    if (issuedDate === undefined || agreement?.date === undefined || agreement.date <= issuedDate) return [];
    if (agreement.agreed !== true || !contentHasAny(provisions) || !isFinal(plan) || !partThreeApplies(plan)) return [];
    return [{ pointer: "/sections/G/agreement/date", related: ["/issuedDate"] }];
  },
};
