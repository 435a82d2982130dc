import type { Pointer } from "@send-standards/core";
import type { EhcPlan } from "../../types.ts";

/** What `educationDirectPayments` reads. */
export const educationDirectPaymentReads = [
  "/sections/J/decision",
  "/sections/J/items/*/stream",
  "/sections/J/items/*/mechanism",
] as const;

type Item = NonNullable<NonNullable<EhcPlan["sections"]["J"]>["items"]>[number];

/**
 * Returns the items of the personal budget that are direct payments for special educational provision, with their places; none
 * where the budget was refused. Direct payments for health and care are made under other law, and in a combination
 * of mechanisms nobody can see which part is one.
 */
export const educationDirectPayments = (
  record: Pick<EhcPlan, "sections">,
): readonly { readonly pointer: Pointer; readonly item: Item }[] => {
  const budget = record.sections.J;
  if (budget?.items === undefined || budget.decision === "refused" || budget.decision === "notDisaggregable") return [];
  const found: { readonly pointer: Pointer; readonly item: Item }[] = [];
  budget.items.forEach((item, at) => {
    if (item.stream !== "education" || item.mechanism !== "directPayment") return;
    found.push({ pointer: `/sections/J/items/${at}`, item });
  });
  return found;
};
