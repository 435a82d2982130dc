import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * A personal budget that was refused is recorded with the reasons, and the family was told that it can have the
 * decision reviewed.
 *
 * The regulation is about direct payments; a budget that was refused in another form is asked about in the same way,
 * and so this is a question. A sum that cannot be taken out of a contract is no refusal, and nothing is asked then.
 */
export const budgetRefusalHasReasons: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/budget-refusal-has-reasons",
  severity: "query",
  since: "1.0.0",
  statement:
    "A personal budget that was refused is recorded with the reasons, and the family was told that it can have the decision reviewed.",
  why: "A family that does not hear why, or that it can ask again, has lost its say without knowing.",
  source: [cite("budgetRegs2014", "7")],
  reads: [...partThreeReads, "/sections/J/decision", "/sections/J/refusalReasons", "/sections/J/reviewRightGiven"],
  message: "A personal budget was refused, and the {place} is missing or says no.",
  fix: "Give the family the reasons in writing and tell it that it can ask for a review; then record both.",
  caseworker: {
    message: "A personal budget was refused. The reasons or the offer of a review are not on file.",
    fix: "Add what the family was told. If it was not told, write with the reasons and offer a review.",
  },
  check: ({ index: { plan } }) => {
    const budget = plan.sections.J;
    if (budget?.decision !== "refused" || !partThreeApplies(plan)) return [];
    return [
      ...(budget.refusalReasons === undefined ? ["/sections/J/refusalReasons"] : []),
      ...(budget.reviewRightGiven === false ? ["/sections/J/reviewRightGiven"] : []),
    ];
  },
};
