import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/** The types of special educational need are ranked from 1 without a gap, each rank once. */
export const senTypesRanked: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/sen-types-ranked",
  severity: "query",
  since: "1.0.0",
  statement: "The types of special educational need are ranked from 1 without a gap, each rank once.",
  why: "The census counts one primary type for each child; two of them, or none, count the child twice or not at all.",
  source: [cite("sen2")],
  reads: ["/child/senTypes/*/rank"],
  message: "The {place} are not ranked 1, 2, 3 without a gap.",
  fix: "Give rank 1 to one type, rank 2 to the next and so on.",
  caseworker: {
    message: "The types of need are not ranked 1, 2, 3.",
    fix: "Give the main one rank 1, the next one rank 2, and so on.",
  },
  check: ({ index: { plan } }) => {
    const { senTypes } = plan.child;
    if (senTypes === undefined) return [];
    const isRanked = senTypes.every((_, at) => senTypes.some(({ rank }) => rank === at + 1));
    return isRanked ? [] : ["/child/senTypes"];
  },
};
