import { cite, isInYear9OrLater, year9Reads } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";
import { hasPfaFlag, pfaFlagsReads } from "./support/has-pfa-flag.ts";
import { isPlanText } from "./support/is-plan-text.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/** From Year 9 the plan holds provision that prepares for adulthood: the record says of every provision that it does not. */
export const pfaProvisionPresent: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/pfa-provision-present",
  severity: "error",
  since: "1.0.0",
  statement:
    "A plan for somebody in or beyond Year 9 holds provision that prepares for adulthood, in whichever of sections F, G, H1 and H2.",
  why: "Work, a home, friends and health in adult life need preparing over years; the plan must provide for it from Year 9 on.",
  source: [cite("sendRegs2014", "12(3)"), cite("sendRegs2014", "2(1)")],
  reads: [...partThreeReads, ...dayOfPlanReads, ...year9Reads, ...pfaFlagsReads],
  message:
    "The plan is for somebody in or beyond Year 9, and every provision is marked as not preparing for adulthood.",
  fix: "Add provision that prepares for adulthood and independent living, or correct the marks.",
  caseworker: {
    message: "This is for someone in Year 9 or above. All help is marked as not preparing for adult life.",
    fix: "Add help that does, or change the marks.",
  },
  check: ({ index, asOf }) => {
    if (!isPlanText(index.plan) || !partThreeApplies(index.plan)) return [];
    if (index.provisions.length === 0 || hasPfaFlag(index, true) || hasPfaFlag(index, undefined)) return [];
    return isInYear9OrLater(index.plan, dayOfPlan(index.plan, asOf), asOf) ? ["/sections/F/provisions"] : [];
  },
};
