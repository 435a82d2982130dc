import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/** Every change that the plan lists says why it was made, or which representation led to it. */
export const changeHasReason: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/change-has-reason",
  severity: "advice",
  since: "1.0.0",
  statement: "Every change that the plan lists says why it was made, or which representation led to it.",
  why: "A family that finds a line gone wants to know who asked for that.",
  source: [cite("sendStandards"), cite("sendRegs2014", "14(1)")],
  reads: ["/changes/*/pointer", "/changes/*/reason", "/changes/*/representationRef"],
  message: "{Place} says neither why it was made nor which representation led to it.",
  fix: "Add the reason, or name the representation.",
  caseworker: {
    message: "A change is listed, but not why it was made.",
    fix: "Say why you made the change, or which comment led to it.",
  },
  check: ({ index: { plan } }) => {
    const hits: Pointer[] = [];
    plan.changes?.forEach(({ reason, representationRef }, at) => {
      if (reason === undefined && representationRef === undefined) hits.push(`/changes/${at}`);
    });
    return hits;
  },
};
