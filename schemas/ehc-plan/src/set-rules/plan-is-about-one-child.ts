import { cite } from "@send-standards/common";
import type { SetRule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { byNumberReads } from "./support/by-number.ts";
import { byPlan, byPlanReads } from "./support/by-plan.ts";
import { compareText } from "./support/compare-text.ts";

interface Child {
  /** Forename and surname as they are written, without regard to capitals; absent where one of them is not known. */
  readonly name: string | undefined;
  readonly born: string;
  readonly nhsNumber: string | undefined;
  readonly upn: string | undefined;
}

const nameOf = ({ forename, surname }: EhcPlan["child"]["name"]): string | undefined =>
  forename === undefined || surname === undefined ? undefined : `${forename} ${surname}`.toLowerCase();

const differs = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

const isSame = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;

/**
 * A corrected date, or a number that changed, is still the same child; both at once and nothing in common is another one. A
 * child whose age was assessed anew may get another date and another number, and keeps the name.
 */
const isAnother = (a: Child, b: Child): boolean =>
  a.born !== b.born &&
  !isSame(a.name, b.name) &&
  (differs(a.nhsNumber, b.nhsNumber) || differs(a.upn, b.upn)) &&
  !isSame(a.nhsNumber, b.nhsNumber) &&
  !isSame(a.upn, b.upn);

const textOf = ({ born, nhsNumber = "", upn = "" }: Child): string => `${born} ${nhsNumber} ${upn}`;

/** All versions of a plan are about one child: not the name, the date of birth and the numbers all differ. */
export const planIsAboutOneChild: SetRule<EhcPlan, EhcPlanIndex, Child> = {
  kind: "set",
  id: "ehc-plan/plan-is-about-one-child",
  severity: "error",
  since: "1.0.0",
  statement: "All records of an authority with the same plan id are about the same child or young person.",
  why: "Whoever puts the versions of a plan together would give one child's needs, provision and history to another.",
  source: [cite("sendStandards")],
  reads: [...byPlanReads, "/child/name/forename", "/child/name/surname", "/child/dateOfBirth", ...byNumberReads],
  message:
    "The plan has the plan id of {other}, which is about another child: date of birth and numbers differ, and the name is not the same.",
  fix: "Give the plan of each child an id of its own, or correct the id.",
  caseworker: {
    message: "Two children share one plan number.",
    fix: "Give each child's plan its own number.",
  },
  keysOf: byPlan,
  factOf: ({ record: { child } }) => ({
    name: nameOf(child.name),
    born: child.dateOfBirth,
    nhsNumber: child.identifiers?.nhsNumber,
    upn: child.identifiers?.upn,
  }),
  check: (members) => {
    const [first, ...others] = members.toSorted((a, b) => compareText(textOf(a.fact), textOf(b.fact)));
    if (first === undefined) return [];
    return others
      .filter(({ fact }) => isAnother(first.fact, fact))
      .map(({ at }) => ({ at, pointer: "/planId", related: [{ at: first.at, pointer: "/planId" }] }));
  },
};
