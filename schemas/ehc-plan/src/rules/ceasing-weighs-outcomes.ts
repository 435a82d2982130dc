import { ageOn, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isCeasing } from "./support/is-ceasing.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * A decision that somebody over 18 no longer needs the plan records what was found about the outcomes of education
 * and training.
 *
 * Asked from 19 on, as the Code reads "over 18", and only where the reason is that the needs are met without a
 * plan; the duty is to have regard to the outcomes, and a missing note shows nothing worse than a missing note.
 */
export const ceasingWeighsOutcomes: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/ceasing-weighs-outcomes",
  severity: "query",
  since: "1.0.0",
  statement:
    "A decision that somebody over 18 no longer needs the plan records what was found about the outcomes of education and training.",
  why: "Whether the young person has reached what the plan was for decides whether it may end.",
  source: [cite("cfa2014", "45(3)"), cite("codeOfPractice", "9.200")],
  reads: [
    ...partThreeReads,
    "/child/dateOfBirth",
    "/ceasing/reason",
    "/ceasing/noticeDate",
    "/ceasing/ceasedDate",
    "/ceasing/outcomesConsidered",
  ],
  message:
    "The plan of somebody over 18 is to end, and nothing says whether its education and training outcomes were reached.",
  fix: "Say for each outcome of education or training whether it was reached, and what follows from that.",
  caseworker: {
    message: "Nothing says if the young person has met the education outcomes.",
    fix: "Note what you found about each education and training outcome.",
  },
  check: ({ index: { plan } }) => {
    const { ceasing } = plan;
    if (ceasing?.reason !== "2" || ceasing.outcomesConsidered !== undefined) return [];
    if (!isCeasing(plan) || !partThreeApplies(plan)) return [];
    const decided = ceasing.noticeDate ?? ceasing.ceasedDate;
    return decided !== undefined && ageOn(plan.child.dateOfBirth, decided) >= 19 ? ["/ceasing/outcomesConsidered"] : [];
  },
};
