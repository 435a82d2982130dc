import { cite } from "@send-standards/common";
import type { SetRule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import { contentOfProvisions } from "../rules/support/content-reads.ts";
import type { EhcPlan } from "../types.ts";
import { byPlan, byPlanReads } from "./support/by-plan.ts";
import { type CarriedFact, carriedFact, carriedReads, lostItems } from "./support/carried-forward.ts";
import { packItems } from "./support/packed-items.ts";

/** A line of provision stays in the plan, or the next version names the change. */
export const provisionIsCarriedForward: SetRule<EhcPlan, EhcPlanIndex, CarriedFact> = {
  kind: "set",
  id: "ehc-plan/provision-is-carried-forward",
  severity: "query",
  since: "1.0.0",
  statement: "Every line of provision of a version is in the next version too, or the next version names the change.",
  why: "What the plan no longer says, nobody has to give. The family must be able to see what was taken out.",
  source: [cite("sendStandards")],
  reads: [...byPlanReads, ...carriedReads, ...contentOfProvisions("id")],
  message: "The version before ({other}) had {related}, which is not in this one, and no change names it.",
  fix: "Put the line back if it went by mistake. If it was taken out or became part of another line, name it among the changes.",
  caseworker: {
    message: "Help that was in the last version of the plan is gone. Nothing says why.",
    fix: "Put it back, or say in the list of changes why it was taken out.",
  },
  keysOf: byPlan,
  factOf: ({ record, index: { provisions } }) => carriedFact(record, packItems("provisions", provisions)),
  check: lostItems,
};
