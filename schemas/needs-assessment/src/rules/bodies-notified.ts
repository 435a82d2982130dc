import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * The health commissioner and the social services were told that an assessment is considered, or of the decision. Who
 * else is told depends on where the child or young person is educated. A notification that is not listed is a gap in
 * the record.
 */
export const bodiesNotified: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/bodies-notified",
  severity: "query",
  since: "1.0.0",
  statement:
    "Once the authority has decided, the record shows that the health commissioner and the social services were told.",
  why: "A service that does not know of the assessment gives no advice, and the family tells its story again.",
  source: [cite("sendRegs2014", "4(2)"), cite("sendRegs2014", "5(2)")],
  reads: [...partThreeReads, "/origin", "/decision/outcome", "/notifications/*/recipient"],
  message: "There are no {place} to the health commissioner and the social services.",
  fix: "Add the days on which they were told, or tell them.",
  caseworker: {
    message: "Nothing shows that health and social care were told.",
    fix: "Tell them, or add the days on which you did.",
  },
  check: ({ record }) => {
    const { origin, decision, notifications } = record;
    if (!partThreeApplies(record) || decision === undefined) return [];
    if (origin !== "request" && origin !== "broughtToAttention") return [];
    const told = new Set((notifications ?? []).map(({ recipient }) => recipient));
    return told.has("commissioningBody") && told.has("socialServices") ? [] : ["/notifications"];
  },
};
