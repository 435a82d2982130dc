import { cite } from "@send-standards/common";
import type { SetMember, SetRule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { byNumber, byNumberReads } from "./support/by-number.ts";
import { byPlan, byPlanReads } from "./support/by-plan.ts";
import { compareText } from "./support/compare-text.ts";
import { isIssued } from "./support/plan-standing.ts";

interface Birth {
  readonly plan: string;
  readonly version: number;
  readonly born: string;
  /** Whether it is as somebody has to keep it up now: a document of the past stays as it was. */
  readonly isCurrent: boolean;
}

const ended: ReadonlySet<EhcPlan["status"]> = new Set([
  "ceased",
  "transferredOut",
  "historic",
  "lapsedAtAgeLimit",
  "notIssued",
]);

/** Returns the latest current version of each plan: a date that was wrong in an earlier one has been put right. */
const latestOf = (members: readonly SetMember<Birth>[]): SetMember<Birth>[] => {
  const latest = new Map<string, SetMember<Birth>>();
  for (const member of members) {
    const { fact } = member;
    const present = latest.get(fact.plan)?.fact;
    const isLater =
      present === undefined ||
      fact.version > present.version ||
      (fact.version === present.version && fact.born < present.born);
    if (fact.isCurrent && isLater) latest.set(fact.plan, member);
  }
  return [...latest.values()];
};

/** A number of a person goes with one date of birth, in all current plans. */
export const numberHasOneBirthDate: SetRule<EhcPlan, EhcPlanIndex, Birth> = {
  kind: "set",
  id: "ehc-plan/number-has-one-birth-date",
  severity: "error",
  since: "1.0.0",
  statement: "Current plans with the same NHS number or unique pupil number have the same date of birth.",
  why: "A number belongs to one person. If it stands in two children's plans, one child's care may be taken for the other's.",
  source: [cite("sendStandards")],
  reads: [...byPlanReads, ...byNumberReads, "/status", "/version", "/child/dateOfBirth"],
  message:
    "{Place} is not the one in {other}, although the NHS number or unique pupil number is the same. One of the two is wrong.",
  fix: "Find out whether it is one child or two, and correct the date or the number.",
  caseworker: {
    message: "Two plans have the same child's number but two birth dates.",
    fix: "Find out if this is one child or two. Then put the date or the number right.",
  },
  keysOf: byNumber,
  factOf: ({ record }) => ({
    plan: byPlan({ record })[0] ?? "",
    version: record.version ?? (isIssued(record.status) ? 1 : 0),
    born: record.child.dateOfBirth,
    isCurrent: !ended.has(record.status),
  }),
  check: (members) => {
    const textOf = ({ born, plan }: Birth): string => `${born} ${plan}`;
    const [first, ...others] = latestOf(members).sort((a, b) => compareText(textOf(a.fact), textOf(b.fact)));
    if (first === undefined) return [];
    return others
      .filter(({ fact }) => fact.born !== first.fact.born)
      .map(({ at }) => ({
        at,
        pointer: "/child/dateOfBirth",
        related: [{ at: first.at, pointer: "/child/dateOfBirth" }],
      }));
  },
};
