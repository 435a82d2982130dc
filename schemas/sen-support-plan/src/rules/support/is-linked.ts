import type { SenSupportPlan } from "../../types.ts";

const hasAny = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0;

/** Returns whether the plan carries links between needs, outcomes and provision at all; many exports carry none. */
export const isLinked = ({ outcomes, provisions }: SenSupportPlan): boolean =>
  (outcomes ?? []).some(({ needRefs, provisionRefs }) => hasAny(needRefs) || hasAny(provisionRefs)) ||
  (provisions ?? []).some(({ needRefs, outcomeRefs }) => hasAny(needRefs) || hasAny(outcomeRefs));

/** What `isLinked` reads. */
export const linkReads: readonly string[] = [
  "/outcomes/*/id",
  "/outcomes/*/needRefs/*",
  "/outcomes/*/provisionRefs/*",
  "/provisions/*/id",
  "/provisions/*/needRefs/*",
  "/provisions/*/outcomeRefs/*",
];
