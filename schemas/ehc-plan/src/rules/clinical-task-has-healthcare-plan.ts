import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/**
 * Where staff of the setting carry out a clinical task, the plan names the individual healthcare plan that tells
 * them how.
 *
 * A reference on the line, a plan that a health need is linked to and an attachment all count.
 */
export const clinicalTaskHasHealthcarePlan: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/clinical-task-has-healthcare-plan",
  severity: "query",
  since: "1.0.0",
  statement:
    "Where staff of the setting carry out a clinical task, the plan names the individual healthcare plan that tells them how.",
  why: "In an emergency nobody reads a plan of forty pages; the healthcare plan says in short what to do.",
  source: [cite("codeOfPractice", "6.11", false), cite("cfa2014", "100", false)],
  reads: [
    ...["id", "delegatedTask/task", "healthcarePlan"].map((leaf) => `/sections/G/provisions/*/${leaf}`),
    "/sections/C/needs/*/id",
    "/sections/C/needs/*/linkedPlans/*/type",
    "/attachments/*/kind",
  ],
  message: "Staff carry out a clinical task, and no individual healthcare plan is named: the {place} is missing.",
  fix: "Name the individual healthcare plan, or attach it.",
  caseworker: {
    message: "School staff do a clinical task, but no healthcare plan is named.",
    fix: "Name or attach the child's individual healthcare plan.",
  },
  check: ({ index: { plan } }) => {
    const { C, G } = plan.sections;
    const hits: Pointer[] = [];
    G.provisions?.forEach(({ delegatedTask, healthcarePlan }, at) => {
      if (delegatedTask !== undefined && healthcarePlan === undefined)
        hits.push(`/sections/G/provisions/${at}/healthcarePlan`);
    });
    if (hits.length === 0) return [];
    const isLinked = C.needs?.some(({ linkedPlans }) =>
      linkedPlans?.some(({ type }) => type === "individualHealthcarePlan"),
    );
    const isAttached = plan.attachments?.some(({ kind }) => kind === "individualHealthcarePlan");
    return isLinked === true || isAttached === true ? [] : hits;
  },
};
