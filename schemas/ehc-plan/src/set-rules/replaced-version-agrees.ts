import { cite } from "@send-standards/common";
import type { SetRule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { byPlan, byPlanReads } from "./support/by-plan.ts";
import { compareText } from "./support/compare-text.ts";
import { isIssued } from "./support/plan-standing.ts";
import { type VersionFact, versionReads } from "./support/versions-in-order.ts";

interface Replacing extends VersionFact {
  readonly issuedDate: string | undefined;
  /** Number and day of issue of the version that it replaces; absent where that was another authority's. */
  readonly replaces: number | undefined;
  readonly replacesIssued: string | undefined;
}

/** What a version says of the one that it replaces is what that one says of itself. */
export const replacedVersionAgrees: SetRule<EhcPlan, EhcPlanIndex, Replacing> = {
  kind: "set",
  id: "ehc-plan/replaced-version-agrees",
  severity: "error",
  since: "1.0.0",
  statement:
    "The day of issue that a version gives for the version it replaces is the day that the replaced version gives itself.",
  why: "Whoever holds a copy tells by this day whether theirs is the version that was replaced.",
  source: [cite("sendStandards")],
  reads: [
    ...byPlanReads,
    ...versionReads,
    "/issuedDate",
    "/issueReason",
    "/supersedes/version",
    "/supersedes/issuedDate",
  ],
  message: "{Place} is not the day on which that version was issued according to itself ({other}).",
  fix: "Correct the day, or the number of the version that is replaced.",
  caseworker: {
    message: "The plan gives the wrong date for the version before it.",
    fix: "Check when the earlier version was sent, and put the date right.",
  },
  keysOf: byPlan,
  factOf: ({ record: { status, version, issuedDate, issueReason, supersedes } }) => {
    const replaced = issueReason === "laTransfer" ? undefined : supersedes;
    return {
      status,
      version,
      issuedDate,
      replaces: replaced?.version,
      replacesIssued: replaced?.issuedDate,
    };
  },
  check: (members) => {
    const issued = members
      .filter(({ fact }) => isIssued(fact.status) && fact.version !== undefined && fact.issuedDate !== undefined)
      .sort((a, b) => compareText(a.fact.issuedDate ?? "", b.fact.issuedDate ?? ""));
    const byNumber = Map.groupBy(issued, ({ fact }) => fact.version);
    return members.flatMap(({ at, fact }) => {
      const { replaces, replacesIssued } = fact;
      if (replaces === undefined || replacesIssued === undefined || replaces === fact.version) return [];
      const [first, ...others] = byNumber.get(replaces) ?? [];
      if (first === undefined || [first, ...others].some((one) => one.fact.issuedDate === replacesIssued)) return [];
      return [{ at, pointer: "/supersedes/issuedDate", related: [{ at: first.at, pointer: "/issuedDate" }] }];
    });
  },
};
