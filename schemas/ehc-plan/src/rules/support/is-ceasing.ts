import type { EhcPlan } from "../../types.ts";

/** Returns whether notice to cease stands or the plan has ceased; a notice that was withdrawn leaves its days behind. */
export const isCeasing = (record: Pick<EhcPlan, "status">): boolean =>
  record.status === "ceaseNoticed" || record.status === "ceased";
