import { birthdayAt, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * A first assessment is of a child or of a young person under 25. Somebody older may ask and be refused; and a plan
 * can be kept up beyond that birthday, so a reassessment and a plan that was transferred are left alone.
 */
export const ageUnderTwentyFive: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/age-under-twenty-five",
  severity: "error",
  since: "1.0.0",
  statement:
    "The child or young person had been born on the day of the request, and was under 25 when the authority decided on a first assessment.",
  why: "From the 25th birthday the law knows no young person who could be assessed; most often one of the two days is wrong.",
  source: [cite("cfa2014", "83(2)"), cite("cfa2014", "36(1)")],
  reads: [
    ...partThreeReads,
    "/origin",
    "/child/dateOfBirth",
    "/request/receivedDate",
    "/decision/outcome",
    "/decision/date",
  ],
  message: "The {place} does not fit the {related}: a first assessment is of somebody who is under 25.",
  fix: "Correct the day of birth or the day of the request or decision.",
  caseworker: {
    message: "The date of birth and the days of the case do not fit.",
    fix: "Check the date of birth first.",
  },
  check: ({ record }) => {
    const { origin, child, request, decision } = record;
    if (!partThreeApplies(record) || (origin !== "request" && origin !== "broughtToAttention")) return [];
    const asked = request?.receivedDate;
    const decided = decision?.outcome === "assess" ? (decision.date ?? asked) : undefined;
    const related = ["/child/dateOfBirth"];
    if (asked !== undefined && asked < child.dateOfBirth) return [{ pointer: "/request/receivedDate", related }];
    if (decided === undefined || decided < birthdayAt(child.dateOfBirth, 25)) return [];
    return [{ pointer: decision?.date === undefined ? "/request/receivedDate" : "/decision/date", related }];
  },
};
