import type { SetRule } from "@send-standards/core";
import type { EhcPlanIndex } from "../../plan-index.ts";
import type { EhcPlan } from "../../types.ts";
import { byPlanReads } from "./by-plan.ts";
import { versionReads } from "./versions-in-order.ts";

/** Which version of a plan a record is, and when it was issued. */
export interface IssueFact {
  readonly status: EhcPlan["status"];
  readonly version: number | undefined;
  readonly issuedDate: string | undefined;
}

/** What `issueOf` and the key of the plan read. */
export const issueReads: readonly string[] = [...byPlanReads, ...versionReads, "/issuedDate"];

/** Returns which version of a plan a record is, and when it was issued. */
export const issueOf: SetRule<EhcPlan, EhcPlanIndex, IssueFact>["factOf"] = ({
  record: { status, version, issuedDate },
}) => ({ status, version, issuedDate });
