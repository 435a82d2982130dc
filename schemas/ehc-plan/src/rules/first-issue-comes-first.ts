import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/** The first plan was not issued after the version at hand. */
export const firstIssueComesFirst: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/first-issue-comes-first",
  severity: "error",
  since: "1.0.0",
  statement: "The first final plan was issued on the day of this version or before it.",
  why: "The yearly reviews are counted from the first plan, and everything about age from the day of each version.",
  source: [cite("sendStandards")],
  reads: ["/firstIssuedDate", "/issuedDate"],
  message: "The {place} is later than the day on which this version was issued.",
  fix: "Correct whichever of the two days is wrong.",
  caseworker: {
    message: "The first plan is dated after this version of it.",
    fix: "Check both dates and put the wrong one right.",
  },
  check: ({
    index: {
      plan: { firstIssuedDate, issuedDate },
    },
  }) =>
    firstIssuedDate !== undefined && issuedDate !== undefined && issuedDate < firstIssuedDate
      ? [{ pointer: "/firstIssuedDate", related: ["/issuedDate"] }]
      : [],
};
