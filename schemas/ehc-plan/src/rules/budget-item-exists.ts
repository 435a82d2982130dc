import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

const sections = ["F", "G", "H1", "H2"] as const;

/** Provision that is paid from the personal budget names an item that section J holds. */
export const budgetItemExists: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/budget-item-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every item of the personal budget that a provision names is in section J.",
  why: "A provision that points to money that is not there may be left unpaid by everybody.",
  source: [cite("sendStandards")],
  reads: [
    "/sections/J/items/*/id",
    ...sections.flatMap((section) => [
      `/sections/${section}/provisions/*/id`,
      `/sections/${section}/provisions/*/budgetItemRef`,
    ]),
  ],
  message: "The {place} names an item of the personal budget that section J does not hold.",
  fix: "Add the item to section J, or correct or remove the link.",
  check: ({ record, index }) => {
    const items = new Set((record.sections.J?.items ?? []).map(({ id }) => id));
    return index.provisions
      .filter(({ entity }) => entity.budgetItemRef !== undefined && !items.has(entity.budgetItemRef))
      .map(({ pointer }) => `${pointer}/budgetItemRef`);
  },
};
