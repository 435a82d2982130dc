import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/** A plan that has ceased says why. */
export const ceasedHasReason: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/ceased-has-reason",
  severity: "query",
  since: "1.0.0",
  statement: "A plan that has ceased states the reason.",
  why: "Whether the plan could end, and whom the authority had to ask first, depends on the reason; the census asks for it too.",
  source: [cite("sen2", "4.6"), cite("sendStandards")],
  reads: ["/status", "/ceasing/reason"],
  message: "The plan has ceased and no reason is recorded.",
  fix: "Add the reason with its code from the census.",
  caseworker: {
    message: "The plan has ended, but no reason is given.",
    fix: "Add the reason.",
  },
  check: ({ index: { plan } }) =>
    plan.status === "ceased" && plan.ceasing?.reason === undefined ? ["/ceasing/reason"] : [],
};
