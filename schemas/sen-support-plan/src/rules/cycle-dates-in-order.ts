import { cite, pairsOutOfOrder } from "@send-standards/common";
import type { Hit, Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { Cycle, SenSupportPlan } from "../types.ts";

/** Returns the hit for support that begins after its review, unless the review is before the plan too. */
const supportAfterReview = (place: string, { plan, do: support, review }: Cycle): Hit[] => {
  if (support?.startDate === undefined || review?.date === undefined || support.startDate <= review.date) return [];
  if (plan?.date !== undefined && review.date < plan.date) return [];
  return [{ pointer: `${place}/review/date`, related: [`${place}/do/startDate`] }];
};

/**
 * In each cycle assess, plan and review come in this order, and support does not begin after its review; on the same
 * day is in order. Support may begin before the plan is written, and go on after the review.
 */
export const cycleDatesInOrder: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/cycle-dates-in-order",
  severity: "error",
  since: "1.0.0",
  statement:
    "In each cycle the assessment, the plan and the review come in this order, and the support begins before its review.",
  why: "With a review dated before the support, or a plan before the assessment, nobody can tell what led to what.",
  source: [cite("sendStandards"), cite("codeOfPractice", "6.44")],
  reads: [
    "/cycles/*/number",
    "/cycles/*/assess/date",
    "/cycles/*/plan/date",
    "/cycles/*/do/startDate",
    "/cycles/*/do/endDate",
    "/cycles/*/review/date",
  ],
  message: "The {place} is earlier than the {related}, which comes before it.",
  fix: "Correct whichever of the two days is wrong.",
  caseworker: {
    message: "{Place} comes before {related}. It should come after.",
    fix: "Check both dates and correct the wrong one.",
  },
  check: ({ record }) =>
    (record.cycles ?? []).flatMap((cycle, at) => {
      const place = `/cycles/${at}`;
      return [
        ...pairsOutOfOrder([
          [`${place}/assess/date`, cycle.assess?.date],
          [`${place}/plan/date`, cycle.plan?.date],
          [`${place}/review/date`, cycle.review?.date],
        ]),
        ...supportAfterReview(place, cycle),
        ...pairsOutOfOrder([
          [`${place}/do/startDate`, cycle.do?.startDate],
          [`${place}/do/endDate`, cycle.do?.endDate],
        ]),
      ];
    }),
};
