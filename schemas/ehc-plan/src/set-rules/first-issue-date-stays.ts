import { cite } from "@send-standards/common";
import type { SetHit, SetRule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { byPlan, byPlanReads } from "./support/by-plan.ts";
import { type VersionFact, versionReads, versionsInOrder } from "./support/versions-in-order.ts";

interface FirstIssue extends VersionFact {
  readonly firstIssuedDate: string | undefined;
  readonly isReassessed: boolean;
}

/** The day of the first final plan is the same in every version, unless the plan was made anew in between. */
export const firstIssueDateStays: SetRule<EhcPlan, EhcPlanIndex, FirstIssue> = {
  kind: "set",
  id: "ehc-plan/first-issue-date-stays",
  severity: "query",
  since: "1.0.0",
  statement: "The day on which the first final plan was sent does not change from one version to the next.",
  why: "The first yearly review is counted from this day, and a change of it hides that a review was late.",
  source: [cite("sendStandards")],
  reads: [...byPlanReads, ...versionReads, "/firstIssuedDate", "/issueReason"],
  message: "{Place} is another day than in the version before it ({other}).",
  fix: "Carry the day over from the first final plan. Where the earlier version had it wrong, say so in a note.",
  caseworker: {
    message: "The date of the first plan is not the same as in the earlier version.",
    fix: "Check when the first final plan was sent. Use that date in every version.",
  },
  keysOf: byPlan,
  factOf: ({ record: { status, version, firstIssuedDate, issueReason } }) => ({
    status,
    version,
    firstIssuedDate,
    isReassessed: issueReason === "reassessment",
  }),
  check: (members) => {
    const hits: SetHit[] = [];
    let before: { readonly at: number; readonly day: string } | undefined;
    for (const { at, fact } of versionsInOrder(members)) {
      const day = fact.firstIssuedDate;
      if (fact.isReassessed) before = undefined;
      if (day === undefined) continue;
      if (before !== undefined && before.day !== day) {
        hits.push({ at, pointer: "/firstIssuedDate", related: [{ at: before.at, pointer: "/firstIssuedDate" }] });
      }
      before = { at, day };
    }
    return hits;
  },
};
