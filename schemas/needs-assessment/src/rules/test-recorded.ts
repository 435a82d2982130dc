import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * A refusal says what the authority found about the two parts of the legal test. Criteria advise; a refusal that rests
 * on them alone leaves the test unanswered. A refusal under the six-month rule needs no finding.
 */
export const testRecorded: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/test-recorded",
  severity: "query",
  since: "1.0.0",
  statement: "A refusal to assess says what the authority found about both parts of the legal test.",
  why: "Local criteria are a help to think with. A refusal that names only them does not say whether the law was followed.",
  source: [cite("cfa2014", "36(8)"), cite("codeOfPractice", "9.16", false)],
  reads: [
    ...partThreeReads,
    "/origin",
    "/decision/outcome",
    "/decision/mayHaveSen",
    "/decision/mayNeedPlan",
    "/decision/usedSixMonthRule",
  ],
  message: "The request was refused, and the {place} is missing: nothing says what was found about the legal test.",
  fix: "Say whether the child or young person may have special educational needs, and whether a plan may be necessary.",
  caseworker: {
    message: "The refusal does not say what was found about the legal test.",
    fix: "Say if there may be needs and if a plan may be needed.",
  },
  check: ({ record }) => {
    const { origin, decision } = record;
    if (!partThreeApplies(record) || (origin !== "request" && origin !== "broughtToAttention")) return [];
    if (decision?.outcome !== "doNotAssess" || decision.usedSixMonthRule === true) return [];
    if (decision.mayHaveSen === false) return [];
    return decision.mayNeedPlan === undefined ? ["/decision/mayNeedPlan"] : [];
  },
};
