import type { EhcPlanIndex } from "../../plan-index.ts";
import { contentHasAny } from "./content-has-any.ts";
import { contentOfProvisions } from "./content-reads.ts";

/** What `contentIsLinked` reads. */
export const contentLinkReads: readonly string[] = [
  "/sections/E/outcomes/*/id",
  "/sections/E/outcomes/*/needRefs/*",
  "/sections/E/outcomes/*/provisionRefs/*",
  ...contentOfProvisions("id"),
  ...contentOfProvisions("needRefs/*"),
  ...contentOfProvisions("outcomeRefs/*"),
];

/**
 * Returns whether the plan carries any link between needs, outcomes and provision. Plans of older systems carry none; that is
 * said once, and not of every line.
 */
export const contentIsLinked = ({ outcomes, provisions }: EhcPlanIndex): boolean =>
  outcomes.some(({ entity }) => contentHasAny(entity.needRefs) || contentHasAny(entity.provisionRefs)) ||
  provisions.some(({ entity }) => contentHasAny(entity.needRefs) || contentHasAny(entity.outcomeRefs));
