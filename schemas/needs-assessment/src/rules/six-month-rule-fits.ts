import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";
import { sixMonthReads, wasAssessedInSixMonths } from "./support/was-assessed-in-six-months.ts";

/**
 * The authority declined because of an earlier assessment only where there was one in the six months before. The six
 * months are looked at from the day of the request, which is the reading that favours the authority.
 */
export const sixMonthRuleFits: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/six-month-rule-fits",
  severity: "error",
  since: "1.0.0",
  statement: "The authority declined because of an earlier assessment only where that was in the six months before.",
  why: "The rule spares a child a second assessment at once; beyond six months it gives no reason to refuse.",
  source: [cite("cfa2014", "36(6)(b)")],
  reads: [...partThreeReads, ...sixMonthReads, "/decision/outcome", "/decision/usedSixMonthRule"],
  message: "The authority used the six-month rule, and the {related} is more than six months before the request.",
  fix: "Look at the request again without that rule, or correct the day of the earlier assessment.",
  caseworker: { message: "The six-month rule was used, but six months had passed.", fix: "Look at the request again." },
  check: ({ record }) => {
    const { previousAssessmentDate, request, decision } = record;
    if (!partThreeApplies(record) || decision?.usedSixMonthRule !== true || decision.outcome !== "doNotAssess")
      return [];
    const isLater = previousAssessmentDate !== undefined && previousAssessmentDate > (request?.receivedDate ?? "");
    return wasAssessedInSixMonths(record) === false && !isLater
      ? [{ pointer: "/decision/usedSixMonthRule", related: ["/previousAssessmentDate"] }]
      : [];
  },
};
