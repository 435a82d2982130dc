import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { firstPlanReads, isFirstPlan } from "./support/is-first-plan.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * A report that is older than the request for the assessment is recorded as reused, with the agreement of its
 * author, the authority and the family.
 *
 * Asked of first plans only. What the family gave, advice for other purposes and what was replaced are left alone.
 */
export const earlierReportIsReuse: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/earlier-report-is-reuse",
  severity: "query",
  since: "1.0.0",
  statement:
    "A report that is older than the request for the assessment is recorded as reused, with the agreement of its author, the authority and the family.",
  why: "An old report may describe a child who has changed; it stands in for a new one only if all three say that it is enough.",
  source: [cite("sendRegs2014", "6(4)")],
  reads: [
    ...partThreeReads,
    ...firstPlanReads,
    "/requestReceivedDate",
    ...["id", "type", "reportDate", "purposes/*", "supersededBy", "nilReturn/assessed", "nilReturn/reason"].map(
      (leaf) => `/sections/K/advice/*/${leaf}`,
    ),
    ...["originalPurpose", "authorAgreed", "authorityAgreed", "familyAgreed", "date"].map(
      (leaf) => `/sections/K/advice/*/reuse/${leaf}`,
    ),
  ],
  message: "The report is older than the request for the assessment, and the {place} is missing.",
  fix: "Record who agreed that the report is enough; if nobody was asked, ask, or obtain new advice.",
  caseworker: {
    message: "This report is older than the request. No agreement to reuse it is noted.",
    fix: "Ask the author and the family if it is still enough. Note their answer.",
  },
  check: ({ index }) => {
    const { requestReceivedDate, issueReason } = index.plan;
    if (requestReceivedDate === undefined || issueReason !== "initialAssessment") return [];
    if (!isFirstPlan(index.plan) || !partThreeApplies(index.plan)) return [];
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.advice) {
      const { type, reportDate, reuse, purposes, supersededBy, nilReturn } = entity;
      if (reportDate === undefined || reportDate >= requestReceivedDate || reuse !== undefined) continue;
      if (type === "parentOrYoungPerson" || supersededBy !== undefined || nilReturn !== undefined) continue;
      if (contentHasAny(purposes) && purposes?.includes("needsAssessment") !== true) continue;
      hits.push(`${pointer}/reuse`);
    }
    return hits;
  },
};
