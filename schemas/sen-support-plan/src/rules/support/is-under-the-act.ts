import type { SenSupportPlan } from "../../types.ts";

/** Returns whether the plan is in use under the law in force, so that the Act and the Code of Practice speak of it. */
export const isUnderTheAct = ({ legalRegime, status }: SenSupportPlan): boolean =>
  legalRegime === "cfa2014" && status === "current";

/** What `isUnderTheAct` reads. */
export const underTheActReads: readonly string[] = ["/legalRegime", "/status"];
