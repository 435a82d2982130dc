import { type Advice, cite, fellInCoronavirusMonths, lastDayWithin } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

const isLate = ({ requestedDate, dueDate, receivedDate }: Advice): boolean => {
  if (requestedDate === undefined || receivedDate === undefined) return false;
  if (dueDate !== undefined && receivedDate <= dueDate) return false;
  const lastDay = lastDayWithin(requestedDate, { weeks: 6 });
  return receivedDate > lastDay && !fellInCoronavirusMonths(lastDay);
};

/**
 * Advice that came more than six weeks after it was asked for says why it was late; a later last day that the record
 * states is believed.
 *
 * The six weeks leave the day of the request out. They bind bodies and not the family; reused advice is asked for by
 * nobody; and in the months in which the limit gave way to coronavirus nothing is asked.
 */
export const lateAdviceHasReason: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/late-advice-has-reason",
  severity: "query",
  since: "1.0.0",
  statement: "Advice that came more than six weeks after it was asked for says why it was late.",
  why: "Late advice is the usual reason for a late plan, and a child waits for it without help.",
  source: [cite("sendRegs2014", "8(1)"), cite("sendRegs2014", "8(2)")],
  reads: [
    ...partThreeReads,
    ...[
      "id",
      "type",
      "requestedDate",
      "dueDate",
      "receivedDate",
      "lateReason",
      "reuse/originalPurpose",
      "reuse/authorAgreed",
      "reuse/authorityAgreed",
      "reuse/familyAgreed",
      "reuse/date",
    ].map((leaf) => `/sections/K/advice/*/${leaf}`),
  ],
  message: "The advice came more than six weeks after it was asked for, and the {place} is missing.",
  fix: "Give the reason, such as an appointment that was missed; or correct the days.",
  caseworker: {
    message: "The advice came after more than six weeks, and no reason is given.",
    fix: "Give the reason, such as a missed visit. Or check the dates.",
  },
  check: ({ index }) => {
    if (!partThreeApplies(index.plan)) return [];
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.advice) {
      const { type, reuse, lateReason } = entity;
      if (type === "parentOrYoungPerson" || reuse !== undefined || lateReason !== undefined) continue;
      if (isLate(entity)) hits.push(`${pointer}/lateReason`);
    }
    return hits;
  },
};
