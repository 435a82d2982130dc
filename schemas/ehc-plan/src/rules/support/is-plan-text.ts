import type { EhcPlan } from "../../types.ts";

/** Returns whether the record is a draft or a final plan: a whole text that the law says what to put into. */
export const isPlanText = (record: Pick<EhcPlan, "status">): boolean =>
  record.status === "draft" || record.status === "final" || record.status === "amendedFinal";
