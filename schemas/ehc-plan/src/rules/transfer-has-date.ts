import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/**
 * A plan that went to another authority says on which day it was transferred.
 *
 * Asked of a plan that was transferred out, and of one that ended because the family moved.
 */
export const transferHasDate: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/transfer-has-date",
  severity: "query",
  since: "1.0.0",
  statement: "A plan that went to another authority says on which day it was transferred.",
  why: "From that day the other authority must secure the provision, and its weeks for writing to the family run.",
  source: [cite("sendRegs2014", "15(2)"), cite("sen2", "4.6")],
  reads: ["/status", "/ceasing/reason", "/transferDate"],
  message: "The plan went to another authority, and the {place} is missing.",
  fix: "Add the day on which the plan was transferred.",
  caseworker: {
    message: "The plan moved to another council, but the day is missing.",
    fix: "Add the day you passed the plan on.",
  },
  check: ({ index: { plan } }) => {
    const moved = plan.status === "transferredOut" || (plan.status === "ceased" && plan.ceasing?.reason === "5");
    return moved && plan.transferDate === undefined ? ["/transferDate"] : [];
  },
};
