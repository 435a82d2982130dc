import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";
import { isFinal } from "./support/is-final.ts";

/**
 * Staff who carry out a clinical task are signed off as competent, and the sign-off counts on the day of the plan.
 */
export const delegatedTaskSignedOff: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/delegated-task-signed-off",
  severity: "query",
  since: "1.0.0",
  statement:
    "Staff who carry out a clinical task are signed off as competent, and the sign-off counts on the day of the plan.",
  why: "A task such as suction or rescue medicine harms when it is done wrong; the child needs it done by somebody who has been shown and checked.",
  source: [cite("sendStandards"), cite("codeOfPractice", "6.11", false)],
  reads: [
    "/status",
    ...dayOfPlanReads,
    ...["id", "delegatedTask/task", "delegatedTask/competencyDate", "delegatedTask/expires"].map(
      (leaf) => `/sections/G/provisions/*/${leaf}`,
    ),
  ],
  message: "Nothing shows that staff were signed off for the clinical task on the day of the plan: see the {place}.",
  fix: "Record the day on which a registered professional signed the staff off, and until when that counts; renew it where it has run out.",
  caseworker: {
    message: "Nothing shows that staff were signed off to do the health task: {place}.",
    fix: "Add the day a nurse or other expert signed them off, and how long it lasts.",
  },
  check: ({ index: { plan }, asOf }) => {
    if (!isFinal(plan)) return [];
    const hits: Pointer[] = [];
    plan.sections.G.provisions?.forEach(({ delegatedTask }, at) => {
      if (delegatedTask === undefined) return;
      const { competencyDate, expires } = delegatedTask;
      const place = `/sections/G/provisions/${at}/delegatedTask`;
      if (competencyDate === undefined) hits.push(`${place}/competencyDate`);
      else if (expires !== undefined && expires < dayOfPlan(plan, asOf)) hits.push(`${place}/expires`);
    });
    return hits;
  },
};
