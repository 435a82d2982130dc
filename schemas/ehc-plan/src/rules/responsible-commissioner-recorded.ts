import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/** A final plan says which health body, or bodies, must arrange the health care provision. Any body under the duty will do. */
export const responsibleCommissionerRecorded: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/responsible-commissioner-recorded",
  severity: "query",
  since: "1.0.0",
  statement: "A final plan records by code or name the health body that is responsible for commissioning.",
  why: "That body must arrange the health care provision and must be sent the plan; when the family moves, the next one has to be found.",
  source: [cite("cfa2014", "42(4)"), cite("sendRegs2014", "13(2)(c)")],
  reads: [...partThreeReads, "/responsibleCommissioners/*/odsCode", "/responsibleCommissioners/*/name"],
  message: "The final plan does not say which health body is responsible for commissioning.",
  fix: "Add the integrated care board or other body with its code or its name.",
  caseworker: {
    message: "The plan does not say which NHS body is in charge of health care for this child.",
    fix: "Add the name of the integrated care board.",
  },
  check: ({ index: { plan } }) => {
    if (!isFinal(plan) || !partThreeApplies(plan)) return [];
    const bodies = plan.responsibleCommissioners ?? [];
    const named = bodies.some(({ odsCode, name }) => odsCode !== undefined || name !== undefined);
    return named ? [] : ["/responsibleCommissioners"];
  },
};
