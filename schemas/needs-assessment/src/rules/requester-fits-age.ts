import { cite, endOfCompulsorySchoolAge, isChild } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * The parent asks for a child, and the young person from the day after compulsory school age ends on the last Friday
 * in June. Where a young person lacks capacity a parent or representative acts. A birthday is not the line.
 */
export const requesterFitsAge: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/requester-fits-age",
  severity: "query",
  since: "1.0.0",
  statement:
    "A parent asked for a child, or a young person for herself or himself, unless the young person lacks capacity.",
  why: "The right to ask, and to appeal, passes to the young person; a request from somebody else may not have been theirs to make.",
  source: [cite("cfa2014", "36(1)"), cite("cfa2014", "83(2)"), cite("sendRegs2014", "64")],
  reads: [
    ...partThreeReads,
    "/origin",
    "/child/dateOfBirth",
    "/child/capacity/*/decisionArea",
    "/child/capacity/*/hasCapacity",
    "/child/capacity/*/representative",
    "/request/receivedDate",
    "/request/requester",
  ],
  message: "The {place} does not fit the age of the child or young person on the day of the request.",
  fix: "Check who asked. If a parent asked for a young person, record that the young person wanted it or lacks capacity for this.",
  caseworker: {
    message: "Who asked may not be who had the right to ask at this age.",
    fix: "Ask whether the young person wanted it.",
  },
  check: ({ record }) => {
    const { origin, child, request } = record;
    const day = request?.receivedDate;
    if (!partThreeApplies(record) || (origin !== "request" && origin !== "reassessmentRequest") || day === undefined)
      return [];
    const lacksCapacity = child.capacity?.some(
      ({ hasCapacity, representative }) => hasCapacity === false || representative !== undefined,
    );
    const isOlder = day > endOfCompulsorySchoolAge(child.dateOfBirth);
    const wrong =
      (request?.requester === "childsParent" && isOlder && lacksCapacity !== true) ||
      (request?.requester === "youngPerson" && isChild(child.dateOfBirth, day));
    return wrong ? ["/request/requester"] : [];
  },
};
