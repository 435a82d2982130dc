import { addDays, cite, type Setting } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

type Named = Pick<Setting, "urn" | "name"> | undefined;

/** Returns whether the two are one setting, by URN, else by name. */
const isSame = (from: Named, to: Named): boolean => {
  if (from?.urn !== undefined && to?.urn !== undefined) return from.urn === to.urn;
  return from?.name !== undefined && from.name === to?.name;
};

/**
 * Thirty days after a move to another setting the record says when the SEN record was sent. The Code names no number
 * of days. A move inside the setting sends nothing. After a move to the setting that keeps the plan now it is for that
 * setting to ask for the record.
 */
export const recordsSentOnMove: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/records-sent-on-move",
  severity: "query",
  since: "1.0.0",
  statement: "Within thirty days of a move to another setting, the SEN record was sent.",
  why: "Without it the next setting begins from nothing, and the child loses a term of support.",
  source: [cite("sendStandards"), cite("codeOfPractice", "6.57")],
  reads: [
    "/transitions/*/date",
    "/transitions/*/from/name",
    "/transitions/*/from/urn",
    "/transitions/*/to/name",
    "/transitions/*/to/type",
    "/transitions/*/to/urn",
    "/transitions/*/recordsSentDate",
    "/transitions/*/recordsReceivedDate",
  ],
  message: "The {place} is missing, more than thirty days after the move.",
  fix: "Send the record, or ask the setting before for it, as agreed with the family, and add the day.",
  caseworker: {
    message: "The child has moved. Nothing shows that the SEN record was sent.",
    fix: "Add the day. If it was not sent, send it or ask for it, as agreed with the family.",
  },
  check: ({ record, asOf }) =>
    (record.transitions ?? []).flatMap(({ date, from, to, recordsSentDate, recordsReceivedDate }, at) => {
      const elsewhere = to?.name !== undefined || to?.type !== undefined || to?.urn !== undefined;
      if (
        date === undefined ||
        !elsewhere ||
        isSame(from, to) ||
        recordsSentDate !== undefined ||
        recordsReceivedDate !== undefined
      )
        return [];
      return addDays(date, 30) < asOf ? [`/transitions/${at}/recordsSentDate`] : [];
    }),
};
