import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";
import { sixMonthReads, wasAssessedInSixMonths } from "./support/was-assessed-in-six-months.ts";

/**
 * A request less than six months after an earlier assessment may be refused for that alone, and it may be granted.
 * Whichever it is, the record says whether the authority used that rule. Nothing is wrong with an early request.
 */
export const earlyRequestConsidered: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/early-request-considered",
  severity: "advice",
  since: "1.0.0",
  statement:
    "Where a request was refused less than six months after an earlier assessment, the record says whether that was why.",
  why: "A family that is refused needs to know whether it may ask again, and when.",
  source: [cite("cfa2014", "36(6)(b)")],
  reads: [...partThreeReads, "/origin", ...sixMonthReads, "/decision/outcome", "/decision/usedSixMonthRule"],
  message:
    "There was an earlier assessment in the six months before, and the {place} does not say whether it was the reason.",
  fix: "Say whether the authority declined because of it; if so, tell the family when it can ask again.",
  caseworker: {
    message: "There was an assessment within the six months before.",
    fix: "Say if that is why you refused.",
  },
  check: ({ record }) => {
    const { origin, decision } = record;
    if (!partThreeApplies(record) || origin !== "request" || decision?.outcome !== "doNotAssess") return [];
    return decision.usedSixMonthRule === undefined && wasAssessedInSixMonths(record) === true
      ? ["/decision/usedSixMonthRule"]
      : [];
  },
};
