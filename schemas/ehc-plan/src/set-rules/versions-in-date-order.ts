import { cite } from "@send-standards/common";
import type { SetHit, SetRule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { byPlan } from "./support/by-plan.ts";
import { type IssueFact, issueOf, issueReads } from "./support/issue-of.ts";
import { versionsInOrder } from "./support/versions-in-order.ts";

/** A version with a higher number was not issued before one with a lower number. */
export const versionsInDateOrder: SetRule<EhcPlan, EhcPlanIndex, IssueFact> = {
  kind: "set",
  id: "ehc-plan/versions-in-date-order",
  severity: "error",
  since: "1.0.0",
  statement: "A later version of a plan was issued on the same day as the version before it, or after.",
  why: "If numbers and days disagree, the wrong version may be taken for the one that the child's provision rests on.",
  source: [cite("sendStandards")],
  reads: issueReads,
  message: "{Place} is before that of {other}, which is an earlier version of the plan.",
  fix: "Correct the number of the version or the day of issue, whichever is wrong.",
  caseworker: {
    message: "This version is dated before an earlier version of the plan.",
    fix: "Check the version number and the day on which the plan was sent.",
  },
  keysOf: byPlan,
  factOf: issueOf,
  check: (members) => {
    const hits: SetHit[] = [];
    let latest: { readonly at: number; readonly issuedDate: string } | undefined;
    for (const { at, fact } of versionsInOrder(members)) {
      const { issuedDate } = fact;
      if (issuedDate === undefined) continue;
      if (latest === undefined || issuedDate >= latest.issuedDate) latest = { at, issuedDate };
      else hits.push({ at, pointer: "/issuedDate", related: [{ at: latest.at, pointer: "/issuedDate" }] });
    }
    return hits;
  },
};
