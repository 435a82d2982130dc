import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { contentOfProvisions } from "./support/content-reads.ts";

type Item = NonNullable<NonNullable<EhcPlan["sections"]["J"]>["items"]>[number];

const saysNothing = ({ stream, mechanism, provisionRefs, needRefs, outcomeRefs }: Item): boolean =>
  !(stream === "education" && mechanism === "directPayment") &&
  !contentHasAny(provisionRefs) &&
  !contentHasAny(needRefs) &&
  !contentHasAny(outcomeRefs);

/**
 * Every item of a personal budget names what it is for: the provision that it is to secure, or the needs or
 * outcomes that it is to meet.
 *
 * A direct payment for special educational provision has a rule of its own.
 */
export const budgetItemHasPurpose: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/budget-item-has-purpose",
  severity: "query",
  since: "1.0.0",
  statement:
    "Every item of a personal budget names what it is for: the provision that it is to secure, or the needs or outcomes that it is to meet.",
  why: "A personal budget is money for provision in the plan; an item that buys nothing in it cannot be reviewed.",
  source: [cite("cfa2014", "49(2)")],
  reads: [
    ...["id", "stream", "mechanism", "provisionRefs/*", "needRefs/*", "outcomeRefs/*"].map(
      (leaf) => `/sections/J/items/*/${leaf}`,
    ),
    ...contentOfProvisions("id"),
    ...contentOfProvisions("budgetItemRef"),
  ],
  message: "{Place} does not say what it is for, and no provision names it.",
  fix: "Link the item to the provision that it pays for.",
  caseworker: {
    message: "Part of the personal budget is not tied to any provision.",
    fix: "Say which provision in the plan this money pays for.",
  },
  check: ({ index }) => {
    const items = index.plan.sections.J?.items;
    if (items === undefined || !items.some(saysNothing)) return [];
    const named = new Set(index.provisions.map(({ entity }) => entity.budgetItemRef));
    const hits: Pointer[] = [];
    items.forEach((item, at) => {
      if (saysNothing(item) && !named.has(item.id)) hits.push(`/sections/J/items/${at}`);
    });
    return hits;
  },
};
