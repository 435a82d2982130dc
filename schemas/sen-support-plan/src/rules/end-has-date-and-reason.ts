import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/** A plan that has ended says when and why. */
export const endHasDateAndReason: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/end-has-date-and-reason",
  severity: "query",
  since: "1.0.0",
  statement: "A plan that has ended says when and why.",
  why: "Support that stops without a reason cannot be questioned, and the next setting cannot tell success from oversight.",
  source: [cite("sendStandards"), cite("codeOfPractice", "6.55")],
  reads: ["/status", "/end/date", "/end/reason"],
  message: "The plan has ended, and the {place} is not stated.",
  fix: "Add the last day and the reason, as agreed with the family.",
  caseworker: {
    message: "The plan has ended, but {place} is missing.",
    fix: "Add when it ended and why.",
  },
  check: ({ record: { status, end } }) => {
    if (status !== "ended") return [];
    return [...(end?.date === undefined ? ["/end/date"] : []), ...(end?.reason === undefined ? ["/end/reason"] : [])];
  },
};
