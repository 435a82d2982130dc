import { cite } from "@send-standards/common";
import type { SetRule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { byPlan } from "./support/by-plan.ts";
import { compareText } from "./support/compare-text.ts";
import { type IssueFact, issueOf, issueReads } from "./support/issue-of.ts";
import { isIssued } from "./support/plan-standing.ts";

/** A version of a plan was issued on one day, wherever the set tells of it. */
export const versionHasOneIssueDate: SetRule<EhcPlan, EhcPlanIndex, IssueFact> = {
  kind: "set",
  id: "ehc-plan/version-has-one-issue-date",
  severity: "error",
  since: "1.0.0",
  statement: "Records of the same version of a plan give the same day of issue.",
  why: "The number says which version it is and the day when the time to appeal began to run. Two days for one number leave both open.",
  source: [cite("sendStandards")],
  reads: issueReads,
  message: "{Place} is later than in {other}, which is the same version of the plan.",
  fix: "Correct the day, or give the later version a number of its own.",
  caseworker: {
    message: "The same version of this plan has two issue dates.",
    fix: "Check the day on which it was sent. If there are two versions, give each its own number.",
  },
  keysOf: byPlan,
  factOf: issueOf,
  check: (members) => {
    const dated = members.flatMap(({ at, fact: { status, version, issuedDate } }) =>
      isIssued(status) && version !== undefined && issuedDate !== undefined ? [{ at, version, issuedDate }] : [],
    );
    return [...Map.groupBy(dated, ({ version }) => version).values()].flatMap((alike) => {
      const [first, ...others] = alike.sort((a, b) => compareText(a.issuedDate, b.issuedDate));
      return others
        .filter(({ issuedDate }) => issuedDate !== first?.issuedDate)
        .map(({ at }) => ({ at, pointer: "/issuedDate", related: [{ at: first?.at ?? at, pointer: "/issuedDate" }] }));
    });
  },
};
