import { cite } from "@send-standards/common";
import type { SetRule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { byNumber } from "./support/by-number.ts";
import { plansInForce, type StandingFact, standingFact, standingReads } from "./support/plans-in-force.ts";

/** A child has one plan in force with an authority; older ones are ended or marked as replaced. */
export const onePlanInForce: SetRule<EhcPlan, EhcPlanIndex, StandingFact> = {
  kind: "set",
  id: "ehc-plan/one-plan-in-force",
  severity: "query",
  since: "1.0.0",
  statement: "A child or young person has one plan in force with the same authority.",
  why: "With two plans in force, schools and services may each follow another one, and the child is counted twice.",
  source: [cite("sendStandards")],
  reads: standingReads,
  message: "The same child has another plan in force with the authority, issued later or on the same day ({other}).",
  fix: "Set the status of the plan that was replaced to historic. Where both are versions of one plan, give them the same plan id; where they are two children, correct the numbers.",
  caseworker: {
    message: "This child seems to have two plans in force.",
    fix: "Check which one is in use. Mark the other as replaced.",
  },
  keysOf: byNumber,
  factOf: standingFact,
  check: (members) =>
    plansInForce(members).flatMap((plans) =>
      [...Map.groupBy(plans, ({ fact }) => fact.authority).values()].flatMap((ofAuthority) => {
        const last = ofAuthority.at(-1);
        return last === undefined
          ? []
          : ofAuthority
              .slice(0, -1)
              .map(({ at }) => ({ at, pointer: "/status", related: [{ at: last.at, pointer: "/status" }] }));
      }),
    ),
};
