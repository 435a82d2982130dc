import { cite, twentyFifthBirthday } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { firstIssue, firstIssueReads } from "./support/first-issue.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";
import { readsOf } from "./support/reads-of.ts";

/** A first plan is made for a child or for a young person under 25; at 25 a plan can only be kept up and amended. */
export const ageAtIssue: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/age-at-issue",
  severity: "error",
  since: "1.0.0",
  statement: "The child or young person had been born and was under 25 on the day on which the first plan was issued.",
  why: "From the 25th birthday the law knows no young person for whom a first plan could be made; most often one of the two days is wrong.",
  source: [cite("cfa2014", "83(2)"), cite("cfa2014", "46")],
  reads: readsOf(partThreeReads, firstIssueReads, ["/child/dateOfBirth"]),
  message: "The {place} does not fit the {related}: a first plan is for somebody who is under 25.",
  fix: "Correct the day of birth or the day of issue.",
  caseworker: {
    message: "The date of birth and the date of the first plan do not fit. A first plan is for someone under 25.",
    fix: "Check both dates.",
  },
  check: ({ index: { plan } }) => {
    const issue = firstIssue(plan);
    if (issue === undefined || !partThreeApplies(plan)) return [];
    const { dateOfBirth } = plan.child;
    const fits = dateOfBirth <= issue.date && issue.date < twentyFifthBirthday(dateOfBirth);
    return fits ? [] : [{ pointer: issue.pointer, related: ["/child/dateOfBirth"] }];
  },
};
