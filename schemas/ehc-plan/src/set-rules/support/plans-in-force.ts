import type { SetMember } from "@send-standards/core";
import type { EhcPlan } from "../../types.ts";
import { byNumberReads } from "./by-number.ts";
import { byPlan, byPlanReads } from "./by-plan.ts";
import { compareText } from "./compare-text.ts";
import { isInForce } from "./plan-standing.ts";

/** What is kept of a plan to see whether it is the only one that its child has. */
export interface StandingFact {
  readonly plan: string;
  readonly born: string;
  readonly authority: string;
  readonly isInForce: boolean;
  readonly issuedDate: string;
  /** Whether the record says that the plan came from, or goes to, another authority. */
  readonly isTransferred: boolean;
}

/** What `standingFact` and the keys of the child read. */
export const standingReads: readonly string[] = [
  ...byNumberReads,
  "/child/dateOfBirth",
  ...byPlanReads,
  "/status",
  "/issuedDate",
  "/transferDate",
  "/formerAuthority",
  "/issueReason",
];

/** Returns what is kept of a plan. */
export const standingFact = ({ record }: { readonly record: EhcPlan }): StandingFact => ({
  plan: byPlan({ record })[0] ?? "",
  born: record.child.dateOfBirth,
  authority: record.maintainingAuthority,
  isInForce: isInForce(record.status),
  issuedDate: record.issuedDate ?? "",
  isTransferred:
    record.transferDate !== undefined || record.formerAuthority !== undefined || record.issueReason === "laTransfer",
});

const textOf = ({ issuedDate, plan }: StandingFact): string => `${issuedDate} ${plan}`;

const latestOfEach = (sorted: readonly SetMember<StandingFact>[]): SetMember<StandingFact>[] => {
  const plans = new Map<string, SetMember<StandingFact>>();
  for (const member of sorted) {
    plans.delete(member.fact.plan);
    plans.set(member.fact.plan, member);
  }
  return [...plans.values()];
};

/**
 * Returns the plans in force of each child among plans with the same number, one record for each plan: that of the version
 * issued last. The plan issued last comes last. Children with one number and two dates of birth are two children here.
 */
export const plansInForce = (members: readonly SetMember<StandingFact>[]): SetMember<StandingFact>[][] => {
  const sorted = members
    .filter(({ fact }) => fact.isInForce)
    .sort((a, b) => compareText(textOf(a.fact), textOf(b.fact)));
  return [...Map.groupBy(sorted, ({ fact }) => fact.born).values()].map(latestOfEach);
};
