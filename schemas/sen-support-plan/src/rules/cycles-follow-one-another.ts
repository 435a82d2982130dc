import { cite } from "@send-standards/common";
import type { Hit, Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/** No cycle was planned before the cycle ahead of it. */
export const cyclesFollowOneAnother: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/cycles-follow-one-another",
  severity: "query",
  since: "1.0.0",
  statement: "No cycle is planned before the cycle ahead of it in the list.",
  why: "Cycles out of order make progress look like decline, and the latest plan hard to find.",
  source: [cite("sendStandards")],
  reads: ["/cycles/*/number", "/cycles/*/plan/date"],
  message: "The {place} is earlier than the {related}.",
  fix: "Put the cycles in order, or correct the day.",
  caseworker: {
    message: "{Place} comes before {related}.",
    fix: "Put the cycles in order, or correct the date.",
  },
  check: ({ record }) =>
    (record.cycles ?? []).flatMap(({ plan }, at, cycles): Hit[] => {
      const before = cycles[at - 1]?.plan?.date;
      if (plan?.date === undefined || before === undefined || plan.date >= before) return [];
      return [{ pointer: `/cycles/${at}/plan/date`, related: [`/cycles/${at - 1}/plan/date`] }];
    }),
};
