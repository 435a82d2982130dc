import { cite } from "@send-standards/common";
import type { SetRule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import { contentIsCurrent } from "../rules/support/content-is-current.ts";
import { contentOfNeeds } from "../rules/support/content-reads.ts";
import type { EhcPlan } from "../types.ts";
import { byPlan, byPlanReads } from "./support/by-plan.ts";
import { type CarriedFact, carriedFact, carriedReads, lostItems } from "./support/carried-forward.ts";
import { packItems } from "./support/packed-items.ts";

/** A need stays in the plan until the plan says that it is resolved or described by another, or why it went. */
export const needIsCarriedForward: SetRule<EhcPlan, EhcPlanIndex, CarriedFact> = {
  kind: "set",
  id: "ehc-plan/need-is-carried-forward",
  severity: "query",
  since: "1.0.0",
  statement: "Every current need of a version is in the next version too, or the next version says what became of it.",
  why: "A need that goes without a word takes its provision with it, and the family may not notice in time to object.",
  source: [cite("sendStandards")],
  reads: [...byPlanReads, ...carriedReads, ...contentOfNeeds("id"), ...contentOfNeeds("status")],
  message: "The version before ({other}) had {related}, which is not in this one, and nothing says what became of it.",
  fix: "Keep the need and set its status to resolved or superseded, or name it among the changes with the reason.",
  caseworker: {
    message: "A need from the last version of the plan is gone. Nothing says why.",
    fix: "Put it back, or mark it as resolved. If it was taken out, say why in the list of changes.",
  },
  keysOf: byPlan,
  factOf: ({ record, index: { needs } }) => carriedFact(record, packItems("needs", needs, contentIsCurrent)),
  check: lostItems,
};
