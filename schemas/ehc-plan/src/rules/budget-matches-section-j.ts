import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * Section J agrees with itself: a budget that was agreed has items, and items rest on a decision that agreed to them. A section
 * that says that no budget was asked for, and no section at all, are both complete.
 */
export const budgetMatchesSectionJ: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/budget-matches-section-j",
  severity: "query",
  since: "1.0.0",
  statement:
    "A personal budget that was agreed has items in section J, and items rest on a decision that is no refusal.",
  why: "The family must be able to see what has been agreed and what has not.",
  source: [cite("codeOfPractice", "9.69"), cite("sendRegs2014", "12(1)(j)")],
  reads: [...partThreeReads, "/sections/J/decision", "/sections/J/items/*/id"],
  message: "The decision on the personal budget and the items of it do not go together; look at the {place}.",
  fix: "Add the items of a budget that was agreed. If there are items, record the decision that agreed to them.",
  caseworker: {
    message: "The decision on the personal budget does not match what section J holds.",
    fix: "Add what was agreed, or add the decision.",
  },
  check: ({ index: { plan } }) => {
    const budget = plan.sections.J;
    if (budget === undefined || !partThreeApplies(plan)) return [];
    const hasItems = (budget.items ?? []).length > 0;
    const isAgreed = budget.decision === "agreed" || budget.decision === "partAgreed";
    if (isAgreed && !hasItems) return ["/sections/J/items"];
    const isOpen = budget.decision === undefined || budget.decision === "refused";
    return hasItems && isOpen ? ["/sections/J/decision"] : [];
  },
};
