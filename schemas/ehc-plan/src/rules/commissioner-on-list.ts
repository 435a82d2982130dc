import { cite, icb } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";
import { earlierOf } from "./support/earlier-of.ts";
import { wasInUse } from "./support/was-in-use.ts";

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
  check: ({ record, asOf }) => {
    const issued = dayOfPlan(record, asOf);
    return (record.responsibleCommissioners ?? []).flatMap(({ odsCode, from, to }, at) => {
      if (odsCode === undefined || !boards.has(odsCode)) return [];
      const last = to ?? asOf;
      const inUse = wasInUse(icb, odsCode, earlierOf(from ?? issued, last), last);
      return inUse ? [] : [`/responsibleCommissioners/${at}/odsCode`];
    });
  },
};
