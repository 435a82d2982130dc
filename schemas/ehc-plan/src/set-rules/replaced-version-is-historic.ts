import { cite } from "@send-standards/common";
import type { SetRule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { byPlan } from "./support/by-plan.ts";
import { compareText } from "./support/compare-text.ts";
import { type IssueFact, issueOf, issueReads } from "./support/issue-of.ts";
import { isInForce } from "./support/plan-standing.ts";

/** Of the versions of a plan, the latest alone is in force. A draft or an amendment notice leaves the one before in force. */
export const replacedVersionIsHistoric: SetRule<EhcPlan, EhcPlanIndex, IssueFact> = {
  kind: "set",
  id: "ehc-plan/replaced-version-is-historic",
  severity: "query",
  since: "1.0.0",
  statement: "Of the versions of a plan, only the latest has a status that says it is in force.",
  why: "Whoever opens the older version by itself must see that it no longer says what the child is to be given.",
  source: [cite("sendStandards")],
  reads: issueReads,
  message: "{Place} says that this version is in force, and a later version of the plan is in force too ({other}).",
  fix: "Set the status of the version that was replaced to historic.",
  caseworker: {
    message: "There is a newer version of this plan, but this one still looks current.",
    fix: "Mark this version as replaced.",
  },
  keysOf: byPlan,
  factOf: issueOf,
  check: (members) => {
    const standing = members.filter(({ fact }) => isInForce(fact.status));
    const areNumbered = standing.every(({ fact }) => fact.version !== undefined);
    if (!areNumbered && !standing.every(({ fact }) => fact.issuedDate !== undefined)) return [];
    const rankOf = ({ version = 0, issuedDate = "" }: IssueFact): string =>
      areNumbered ? String(version).padStart(3, "0") : issuedDate;
    const sorted = standing.toSorted((a, b) => compareText(rankOf(a.fact), rankOf(b.fact)));
    const last = sorted.at(-1);
    if (last === undefined) return [];
    return sorted
      .filter(({ fact }) => rankOf(fact) < rankOf(last.fact))
      .map(({ at }) => ({ at, pointer: "/status", related: [{ at: last.at, pointer: "/status" }] }));
  },
};
