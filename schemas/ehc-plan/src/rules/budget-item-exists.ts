import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import { belongsTo } from "../plan-ids.ts";
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
  caseworker: {
    message: "{Place} points to part of the personal budget that section J does not have.",
    fix: "Add it to section J, or take the mention out.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.provisions) {
      if (entity.budgetItemRef === undefined || belongsTo(index.ids, "budgetItem", entity.budgetItemRef)) continue;
      hits.push(`${pointer}/budgetItemRef`);
    }
    return hits;
  },
};
