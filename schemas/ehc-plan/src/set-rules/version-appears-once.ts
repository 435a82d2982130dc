import { cite } from "@send-standards/common";
import type { SetRule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { byPlan } from "./support/by-plan.ts";
import { type IssueFact, issueOf, issueReads } from "./support/issue-of.ts";
import { isIssued } from "./support/plan-standing.ts";

/** An issued version of a plan is there once. As it stood at another time, with another status, it is another record. */
export const versionAppearsOnce: SetRule<EhcPlan, EhcPlanIndex, IssueFact> = {
  kind: "set",
  id: "ehc-plan/version-appears-once",
  severity: "query",
  since: "1.0.0",
  statement: "Every issued version of a plan is in the set once.",
  why: "A version that is there twice is counted twice, and where the two are not alike nobody knows which one holds.",
  source: [cite("sendStandards")],
  reads: issueReads,
  message: "The same version of the plan, with the same status, is there already ({other}).",
  fix: "Send it once. Look for a join in the export that repeats rows, or for a version that did not get a number of its own.",
  caseworker: {
    message: "This version of the plan is there twice.",
    fix: "Tell the people who look after your system.",
  },
  keysOf: byPlan,
  factOf: issueOf,
  check: (members) => {
    const known = members.filter(
      ({ fact: { status, version, issuedDate } }) =>
        isIssued(status) && (version !== undefined || issuedDate !== undefined),
    );
    const alike = Map.groupBy(known, ({ fact: { status, version, issuedDate } }) =>
      [status, version, issuedDate].join(" "),
    );
    return [...alike.values()].flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : others.map(({ at }) => ({ at, pointer: "/planId", related: [{ at: first.at, pointer: "/planId" }] })),
    );
  },
};
