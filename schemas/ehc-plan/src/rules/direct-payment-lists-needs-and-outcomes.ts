import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { educationDirectPaymentReads, educationDirectPayments } from "./support/education-direct-payments.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

const refs = ["needRefs", "outcomeRefs"] as const;

/**
 * A direct payment for special educational provision says which needs and outcomes it is to meet: by itself, or through the
 * provision in section F that it pays for.
 */
export const directPaymentListsNeedsAndOutcomes: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/direct-payment-lists-needs-and-outcomes",
  severity: "error",
  since: "1.0.0",
  statement: "A direct payment for special educational provision names the needs and the outcomes that it is to meet.",
  why: "Whoever spends the money, and whoever looks at how it was spent, must know what it is for.",
  source: [cite("sendRegs2014", "12(1)(j)")],
  reads: [
    ...partThreeReads,
    ...educationDirectPaymentReads,
    "/sections/J/items/*/needRefs/*",
    "/sections/J/items/*/outcomeRefs/*",
    "/sections/J/items/*/provisionRefs/*",
    "/sections/F/provisions/*/id",
    "/sections/F/provisions/*/needRefs/*",
    "/sections/F/provisions/*/outcomeRefs/*",
  ],
  message: "A direct payment does not say what it is to meet: the {place} are missing.",
  fix: "Add the ids of the needs and the outcomes that it is to meet.",
  caseworker: {
    message: "A direct payment does not say what it is for. {Place} are missing.",
    fix: "Say which needs it meets and which outcomes it leads to.",
  },
  check: ({ index }) => {
    if (!isFinal(index.plan) || !partThreeApplies(index.plan)) return [];
    const payments = educationDirectPayments(index.plan);
    if (payments.length === 0) return [];
    const provisions = new Map(
      index.provisions.filter(({ section }) => section === "F").map(({ entity }) => [entity.id, entity]),
    );
    return payments.flatMap(({ pointer, item }) => {
      const named = [item, ...(item.provisionRefs ?? []).map((id) => provisions.get(id))];
      return refs
        .filter((name) => named.every((one) => (one?.[name] ?? []).length === 0))
        .map((name) => `${pointer}/${name}`);
    });
  },
};
