import type { EhcPlan } from "../../types.ts";

/** Returns whether the record is a final plan or an amended final plan: issued, in force, and no notice to cease given. */
export const isFinal = (record: Pick<EhcPlan, "status">): boolean =>
  record.status === "final" || record.status === "amendedFinal";
