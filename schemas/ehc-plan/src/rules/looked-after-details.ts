import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

const parts = ["legalStatus", "responsibleAuthority"] as const;

/** Where the child is looked after, the record says under which order or agreement and by which authority. */
export const lookedAfterDetails: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/looked-after-details",
  severity: "query",
  since: "1.0.0",
  statement: "Where the child is looked after, the record says under which order or agreement and by which authority.",
  why: "The order or agreement tells who holds parental responsibility, and the authority whom to ask about the child.",
  source: [cite("sendStandards")],
  reads: ["isLookedAfter", ...parts].map((part) => `/child/lookedAfter/${part}`),
  message: "The child is looked after, and the {place} is missing.",
  fix: "Add the order or agreement and the code of the authority that looks after the child.",
  caseworker: {
    message: "The child is in care, but the legal status or the council is missing.",
    fix: "Ask the social worker which order applies and which council is responsible.",
  },
  check: ({ index: { plan } }) => {
    const care = plan.child.lookedAfter;
    if (care?.isLookedAfter !== true) return [];
    return parts.filter((part) => care[part] === undefined).map((part) => `/child/lookedAfter/${part}`);
  },
};
