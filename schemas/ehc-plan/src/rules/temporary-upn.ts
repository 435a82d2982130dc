import { cite, isTemporaryUpn } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/** The unique pupil number is permanent. */
export const temporaryUpn: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/temporary-upn",
  severity: "advice",
  since: "1.0.0",
  statement: "The unique pupil number is permanent.",
  why: "A temporary number stands in for one that was not found; when the child moves, the two records come apart.",
  source: [cite("upnGuide")],
  reads: ["/child/identifiers/upn"],
  message: "The {place} is a temporary number.",
  fix: "Find the permanent number, and keep this one among the former numbers.",
  caseworker: {
    message: "The pupil number is only a temporary one.",
    fix: "Find the lasting one. Keep this one with the old numbers.",
  },
  check: ({ index: { plan } }) => {
    const upn = plan.child.identifiers?.upn;
    return upn !== undefined && isTemporaryUpn(upn) ? ["/child/identifiers/upn"] : [];
  },
};
