import { cite, sumPence } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/** The total of the personal budget is the sum of its items, where every item has an amount. */
export const budgetTotalAddsUp: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/budget-total-adds-up",
  severity: "query",
  since: "1.0.0",
  statement: "The total of a personal budget whose items all have an amount is the sum of them.",
  why: "A family that plans with the total must be able to rely on it.",
  source: [cite("sendStandards")],
  reads: ["/sections/J/totalPence", "/sections/J/items/*/id", "/sections/J/items/*/annualPence"],
  message: "The {place} is not the sum of the items.",
  fix: "Correct the total or the amounts. If the total holds something that is not listed, add it as an item.",
  caseworker: {
    message: "The total of the personal budget is not the sum of its parts.",
    fix: "Add up the parts again. Add whatever is missing.",
  },
  check: ({ index: { plan } }) => {
    const { totalPence, items = [] } = plan.sections.J ?? {};
    const amounts = items.flatMap(({ annualPence }) => annualPence ?? []);
    if (totalPence === undefined || items.length === 0 || amounts.length < items.length) return [];
    return sumPence(amounts) === totalPence ? [] : ["/sections/J/totalPence"];
  },
};
