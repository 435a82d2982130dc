import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isFinal } from "./support/is-final.ts";

/** A final plan states the day on which it was issued. */
export const finalHasIssueDate: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/final-has-issue-date",
  severity: "error",
  since: "1.0.0",
  statement: "A final plan and an amended final plan state the day on which they were issued.",
  why: "The time to appeal, the yearly review and every question of age are counted from that day; without it the plan cannot be judged.",
  source: [cite("sendStandards"), cite("codeOfPractice", "9.125")],
  reads: ["/status", "/issuedDate"],
  message: "The final plan does not say on which day it was issued.",
  fix: "Add the day on which this version was sent to the family.",
  caseworker: {
    message: "The final plan does not say when it was sent to the family.",
    fix: "Add the day it was sent.",
  },
  check: ({ index: { plan } }) => (isFinal(plan) && plan.issuedDate === undefined ? ["/issuedDate"] : []),
};
