import { cite } from "@send-standards/common";
import type { SetRule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { byNumber } from "./support/by-number.ts";
import { plansInForce, type StandingFact, standingFact, standingReads } from "./support/plans-in-force.ts";

/** One authority maintains the child's plan; a record that tells of a transfer is left alone. */
export const oneAuthorityInForce: SetRule<EhcPlan, EhcPlanIndex, StandingFact> = {
  kind: "set",
  id: "ehc-plan/one-authority-in-force",
  severity: "query",
  since: "1.0.0",
  statement:
    "Two authorities have a plan in force for the same child or young person only where a record tells of a transfer.",
  why: "On a move the plan passes to the new authority. If both take it to be the other's, nobody arranges the provision.",
  source: [cite("sendRegs2014", "15"), cite("sendStandards")],
  reads: standingReads,
  message:
    "Another authority has a plan in force for the same child, issued later or on the same day ({other}). Neither record tells of a transfer.",
  fix: "Find out which authority is responsible. Set the status of the plan that was passed on to transferredOut, or add the day of the transfer.",
  caseworker: {
    message: "Two councils have a plan in force for this child.",
    fix: "Find out if the family moved, and when. Agree who keeps the plan now.",
  },
  keysOf: byNumber,
  factOf: standingFact,
  check: (members) =>
    plansInForce(members).flatMap((plans) => {
      const last = plans.at(-1);
      if (last === undefined || last.fact.isTransferred) return [];
      return plans
        .filter(({ fact }) => fact.authority !== last.fact.authority && !fact.isTransferred)
        .map(({ at }) => ({
          at,
          pointer: "/maintainingAuthority",
          related: [{ at: last.at, pointer: "/maintainingAuthority" }],
        }));
    }),
};
