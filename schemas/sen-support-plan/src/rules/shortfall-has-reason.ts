import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/** Where less than four fifths of the planned minutes were given, the cycle says why. */
export const shortfallHasReason: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/shortfall-has-reason",
  severity: "advice",
  since: "1.0.0",
  statement: "Where less than four fifths of the planned minutes were given, there is a reason.",
  why: "Support that was not given cannot have failed. A review has to know the difference.",
  source: [cite("sendStandards")],
  reads: [
    "/cycles/*/number",
    ...["provisionRef", "plannedMinutes", "deliveredMinutes", "shortfallReason"].map(
      (leaf) => `/cycles/*/do/delivery/*/${leaf}`,
    ),
  ],
  message: "The {place} is missing: less than four fifths of the planned minutes were given.",
  fix: "Say why, and what was done about it.",
  caseworker: {
    message: "Much less support was given than planned, with no reason.",
    fix: "Add why.",
  },
  check: ({ record }) =>
    (record.cycles ?? []).flatMap((cycle, at) =>
      (cycle.do?.delivery ?? []).flatMap(({ plannedMinutes, deliveredMinutes, shortfallReason }, one) => {
        if (plannedMinutes === undefined || deliveredMinutes === undefined || shortfallReason !== undefined) return [];
        return deliveredMinutes * 5 < plannedMinutes * 4 ? [`/cycles/${at}/do/delivery/${one}/shortfallReason`] : [];
      }),
    ),
};
