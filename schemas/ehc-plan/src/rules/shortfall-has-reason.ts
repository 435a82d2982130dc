import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentOfProvisions } from "./support/content-reads.ts";

/**
 * A period in which less was provided than was due says why.
 *
 * More than was due is no mistake: sessions are made up for.
 */
export const shortfallHasReason: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/shortfall-has-reason",
  severity: "advice",
  since: "1.0.0",
  statement: "A period in which less was provided than was due says why.",
  why: "A vacancy and an illness call for different answers, and an authority that does not know the reason gives neither.",
  source: [cite("sendStandards"), cite("cfa2014", "42(2)")],
  reads: [
    "id",
    "delivery/*/from",
    "delivery/*/plannedMinutes",
    "delivery/*/deliveredMinutes",
    "delivery/*/shortfallReason",
  ].flatMap(contentOfProvisions),
  message: "Less was provided than was due, and the {place} is missing.",
  fix: "Say why, and what is done to make up for it.",
  caseworker: {
    message: "The child got less help than planned, and nobody says why.",
    fix: "Add the reason, and how the lost time will be made up.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.provisions) {
      entity.delivery?.forEach(({ plannedMinutes, deliveredMinutes, shortfallReason }, at) => {
        if (plannedMinutes === undefined || deliveredMinutes === undefined || shortfallReason !== undefined) return;
        if (deliveredMinutes < plannedMinutes) hits.push(`${pointer}/delivery/${at}/shortfallReason`);
      });
    }
    return hits;
  },
};
