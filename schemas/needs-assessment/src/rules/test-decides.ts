import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";
import { sixMonthReads, wasAssessedInSixMonths } from "./support/was-assessed-in-six-months.ts";

/**
 * An authority that thinks that the child or young person may have special educational needs, and that a plan may be
 * necessary, must assess. It need not where somebody was assessed in the six months before or has a plan already;
 * local criteria change nothing.
 */
export const testDecides: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/test-decides",
  severity: "error",
  since: "1.0.0",
  statement: "An authority that finds both parts of the legal test met decides to assess.",
  why: "The test is that needs and a plan may be there. A child who meets it has a right to be assessed, whatever local guidance says.",
  source: [cite("cfa2014", "36(8)")],
  reads: [
    ...partThreeReads,
    "/origin",
    ...sixMonthReads,
    "/decision/outcome",
    "/decision/mayHaveSen",
    "/decision/mayNeedPlan",
    "/decision/usedSixMonthRule",
  ],
  message: "The authority found both parts of the legal test met, and the {place} is not to assess.",
  fix: "Decide to assess, or correct what was found about the test. Criteria of the authority may inform the finding and cannot replace it.",
  caseworker: {
    message: "The legal test was met, but the answer was no.",
    fix: "Look at the decision again: the law says to assess.",
  },
  check: ({ record }) => {
    const { origin, decision } = record;
    if (!partThreeApplies(record) || (origin !== "request" && origin !== "broughtToAttention")) return [];
    if (decision?.outcome !== "doNotAssess" || decision.usedSixMonthRule === true) return [];
    if (wasAssessedInSixMonths(record) === true) return [];
    return decision.mayHaveSen === true && decision.mayNeedPlan === true ? ["/decision/outcome"] : [];
  },
};
