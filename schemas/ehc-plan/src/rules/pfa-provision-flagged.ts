import { cite, isInYear9OrLater, year9Reads } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";
import { hasPfaFlag, pfaFlagsReads } from "./support/has-pfa-flag.ts";
import { isPlanText } from "./support/is-plan-text.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * From Year 9 the record shows which provision prepares for adulthood. A missing flag is not missing provision, so this asks
 * only where nothing is marked and something has no mark; see pfa-provision-present for the breach.
 */
export const pfaProvisionFlagged: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/pfa-provision-flagged",
  severity: "query",
  since: "1.0.0",
  statement:
    "In a plan for somebody in or beyond Year 9, provision that prepares for adulthood is marked in section F, G, H1 or H2.",
  why: "From Year 9 the plan must help with work, a home and life among others. Provision that nobody can find in the plan is easily forgotten.",
  source: [cite("sendRegs2014", "12(3)"), cite("sendRegs2014", "2(1)")],
  reads: [...partThreeReads, ...dayOfPlanReads, ...year9Reads, ...pfaFlagsReads],
  message: "The plan is for somebody in or beyond Year 9, and no provision is marked as preparing for adulthood.",
  fix: "Mark the provision that prepares for adulthood and independent living, and mark the rest as not doing so. If there is none, add it.",
  caseworker: {
    message: "This is for someone in Year 9 or above. No help is marked as preparing for adult life.",
    fix: "Mark the help that does, or add some.",
  },
  check: ({ index, asOf }) => {
    if (!isPlanText(index.plan) || !partThreeApplies(index.plan)) return [];
    if (hasPfaFlag(index, true) || !hasPfaFlag(index, undefined)) return [];
    return isInYear9OrLater(index.plan, dayOfPlan(index.plan, asOf), asOf) ? ["/sections/F/provisions"] : [];
  },
};
