import { cite } from "@send-standards/common";
import type { Hit, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isCeasing } from "./support/is-ceasing.ts";
import { noLongerNecessary } from "./support/no-longer-necessary.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * Whoever had to be consulted before a decision to cease was not consulted after notice of it. A day of consultation that is
 * missing shows nothing; and nobody is consulted on a death, a move, or the end of the years that the law allows.
 */
export const consultedBeforeCeasing: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/consulted-before-ceasing",
  severity: "error",
  since: "1.0.0",
  statement:
    "The family and the head or principal were not consulted only after notice had been given that the plan would cease.",
  why: "Consultation is the family's and the school's chance to say what the child would lose, while it can still change the decision.",
  source: [cite("sendRegs2014", "31(1)"), cite("sendRegs2014", "31(2)")],
  reads: [
    ...partThreeReads,
    "/ceasing/reason",
    "/ceasing/noticeDate",
    "/ceasing/familyConsultedDate",
    "/ceasing/institutionConsultedDate",
  ],
  message: "The {place} is later than the notice that the plan would cease.",
  fix: "Correct whichever of the two days is wrong. If they are right, the decision was made before the consultation that it must follow.",
  caseworker: {
    message: "The family or school was asked only after the plan was said to end.",
    fix: "Check the dates. If they are right, the decision was made too soon.",
  },
  check: ({ index: { plan } }) => {
    const ceasing = plan.ceasing;
    const noticeDate = ceasing?.noticeDate;
    if (noticeDate === undefined || !noLongerNecessary.has(ceasing?.reason)) return [];
    if (!isCeasing(plan) || !partThreeApplies(plan)) return [];
    return (["familyConsultedDate", "institutionConsultedDate"] as const)
      .filter((consulted) => (ceasing?.[consulted] ?? noticeDate) > noticeDate)
      .map((consulted): Hit => ({ pointer: `/ceasing/${consulted}`, related: ["/ceasing/noticeDate"] }));
  },
};
