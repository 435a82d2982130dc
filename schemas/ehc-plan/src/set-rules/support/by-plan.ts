import type { EhcPlan } from "../../types.ts";

/** What `byPlan` reads. */
export const byPlanReads: readonly string[] = ["/maintainingAuthority", "/planId"];

/** Ties the versions of a plan together: the id of a plan is good within its authority. */
export const byPlan = ({ record }: { readonly record: EhcPlan }): readonly string[] => [
  `${record.maintainingAuthority} ${record.planId}`,
];
