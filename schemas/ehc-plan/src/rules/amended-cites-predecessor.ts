import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/** An amended plan says which version it replaces, by its number or its day of issue. No reason is asked for. */
export const amendedCitesPredecessor: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/amended-cites-predecessor",
  severity: "query",
  since: "1.0.0",
  statement: "An amended final plan says which version it replaces, by number or day of issue.",
  why: "Whoever holds a copy must be able to tell whether it is still the plan in force, and what has changed since.",
  source: [cite("codeOfPractice", "9.193", false)],
  reads: [...partThreeReads, "/supersedes/version", "/supersedes/issuedDate"],
  message: "The amended plan does not say which version it replaces.",
  fix: "Add the number of the version before it, or the day on which that version was issued.",
  caseworker: {
    message: "The amended plan does not say which version it takes the place of.",
    fix: "Add the number or the date of the version before.",
  },
  check: ({ index: { plan } }) => {
    if (plan.status !== "amendedFinal" || !partThreeApplies(plan)) return [];
    const before = plan.supersedes;
    return before?.version === undefined && before?.issuedDate === undefined ? ["/supersedes"] : [];
  },
};
