import { ageOn, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { isCeasing } from "./support/is-ceasing.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * The plan of somebody of 18 or over who left education was reviewed before it was ended for that reason.
 *
 * Only of plans that end because the young person no longer takes part. Somebody who finished, died, moved or
 * reached the age limit left nothing.
 */
export const leaverReviewedBeforeCeasing: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/leaver-reviewed-before-ceasing",
  severity: "query",
  since: "1.0.0",
  statement: "The plan of somebody of 18 or over who left education was reviewed before it was ended for that reason.",
  why: "The review asks whether the young person wants to come back; only if not, or if that would be wrong for them, may the plan end.",
  source: [cite("sendRegs2014", "30(1)")],
  reads: [
    ...partThreeReads,
    "/child/dateOfBirth",
    "/ceasing/reason",
    "/ceasing/noticeDate",
    "/ceasing/ceasedDate",
    "/lastReviewDate",
    "/reviewMeetingDate",
    "/references/reviews/*",
  ],
  message: "The plan ends because the young person no longer takes part, and no review is recorded.",
  fix: "Record the review and what it found about the young person's wish to return. If there was none, review the plan first.",
  caseworker: {
    message: "The plan ends because the young person left, but no review is on file.",
    fix: "Add the review. If there was none, hold one and ask if they want to return.",
  },
  check: ({ index: { plan } }) => {
    const { ceasing, lastReviewDate, reviewMeetingDate, references } = plan;
    if (ceasing?.reason !== "6" || !isCeasing(plan) || !partThreeApplies(plan)) return [];
    if (lastReviewDate !== undefined || reviewMeetingDate !== undefined || contentHasAny(references?.reviews))
      return [];
    const decided = ceasing.noticeDate ?? ceasing.ceasedDate;
    return decided !== undefined && ageOn(plan.child.dateOfBirth, decided) >= 18 ? ["/lastReviewDate"] : [];
  },
};
