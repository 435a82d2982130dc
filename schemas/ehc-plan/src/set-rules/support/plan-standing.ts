import type { EhcPlan } from "../../types.ts";

const inForce: ReadonlySet<EhcPlan["status"]> = new Set(["final", "amendedFinal", "ceaseNoticed"]);

const issued: ReadonlySet<EhcPlan["status"]> = new Set([
  ...inForce,
  "ceased",
  "transferredOut",
  "historic",
  "kept",
  "lapsedAtAgeLimit",
] as const);

/** Returns whether a plan with this status is maintained now. */
export const isInForce = (status: EhcPlan["status"]): boolean => inForce.has(status);

/** Returns whether a version with this status was issued as a final plan, now or in the past. A draft or a notice was not. */
export const isIssued = (status: EhcPlan["status"]): boolean => issued.has(status);
