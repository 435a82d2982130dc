import { cite, earlierOf, icb, wasInUse } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";

const boards: ReadonlySet<string> = new Set(icb.codes.map(({ code }) => code));

/**
 * An integrated care board that is named existed in the time of the plan, from its issue until now or over the days given
 * for it. Codes that no board has had are left alone: they may be of NHS England, or of a group that commissioned before
 * July 2022.
 */
export const commissionerOnList: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/commissioner-on-list",
  severity: "query",
  since: "1.0.0",
  statement: "Every integrated care board that the record names as commissioner existed in the time of the plan.",
  why: "Boards merge. A plan that is sent to one that has ended reaches nobody who can arrange the health care provision.",
  source: [cite("odsGuide"), cite("cfa2014", "42(4)")],
  reads: [
    ...dayOfPlanReads,
    "/responsibleCommissioners/*/odsCode",
    "/responsibleCommissioners/*/from",
    "/responsibleCommissioners/*/to",
  ],
  message: "The {place} is of a board that did not exist in the time of the plan.",
  fix: "Use the code of the board that is responsible now, or give the days over which this one was.",
  caseworker: {
    message: "The NHS board in {place} did not exist at the time.",
    fix: "Use the board that is in charge now, or add the dates of the old one.",
  },
  check: ({ index: { plan }, asOf }) => {
    const hits: Pointer[] = [];
    plan.responsibleCommissioners?.forEach(({ odsCode, from, to }, at) => {
      if (odsCode === undefined || !boards.has(odsCode)) return;
      const last = to ?? asOf;
      if (wasInUse(icb, odsCode, earlierOf(from ?? dayOfPlan(plan, asOf), last), last)) return;
      hits.push(`/responsibleCommissioners/${at}/odsCode`);
    });
    return hits;
  },
};
