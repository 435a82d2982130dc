import type { AnyNeed } from "../../plan-index.ts";

/**
 * Returns whether a need is current. One that is resolved, or described again by another need, stays in the plan for the
 * history and calls for nothing; an unknown status counts as current.
 */
export const contentIsCurrent = (need: Pick<AnyNeed, "status">): boolean =>
  need.status !== "resolved" && need.status !== "superseded";
