import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { isPlanText } from "./support/is-plan-text.ts";

/** The plan says somewhere what the child or young person can do: in section A, in a broad area or beside a need. */
export const strengthsRecorded: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/strengths-recorded",
  severity: "query",
  since: "1.0.0",
  statement:
    "The plan says somewhere what the child or young person can do: in section A, in a broad area or beside a need.",
  why: "Teaching starts from what a child can do, and a plan of difficulties alone gives nobody a start.",
  source: [cite("codeOfPractice", "9.61")],
  reads: [
    "/status",
    "/sections/A/nil/reason",
    "/sections/A/strengths/*",
    "/sections/A/whatPeopleLike",
    "/sections/B/areas/*/area",
    "/sections/B/areas/*/strengths/*",
    "/sections/B/needs/*/id",
    "/sections/B/needs/*/strengths/*",
  ],
  message: "Nothing in the plan says what the child or young person can do: there are no {place}.",
  fix: "Add strengths to section A, or beside the needs in section B.",
  caseworker: {
    message: "The plan does not say what the child is good at.",
    fix: "Add strengths to section A, or next to the needs in section B.",
  },
  check: ({ index: { plan } }) => {
    const { A, B } = plan.sections;
    if (contentHasAny(A.strengths) || A.whatPeopleLike !== undefined || A.nil !== undefined) return [];
    if (B.needs?.some(({ strengths }) => contentHasAny(strengths)) === true) return [];
    if (B.areas?.some(({ strengths }) => contentHasAny(strengths)) === true) return [];
    return isPlanText(plan) ? ["/sections/A/strengths"] : [];
  },
};
