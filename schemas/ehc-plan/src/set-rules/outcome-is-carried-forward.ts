import { cite } from "@send-standards/common";
import type { SetRule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import { contentIsLive, contentLiveReads } from "../rules/support/content-is-live.ts";
import type { EhcPlan } from "../types.ts";
import { byPlan, byPlanReads } from "./support/by-plan.ts";
import { type CarriedFact, carriedFact, carriedReads, lostItems } from "./support/carried-forward.ts";
import { packItems } from "./support/packed-items.ts";

/** An outcome stays in the plan until it is achieved or no longer fits, or the next version names the change. */
export const outcomeIsCarriedForward: SetRule<EhcPlan, EhcPlanIndex, CarriedFact> = {
  kind: "set",
  id: "ehc-plan/outcome-is-carried-forward",
  severity: "advice",
  since: "1.0.0",
  statement:
    "Every outcome of a version is in the next version too, unless its last progress says that it was achieved or no longer fits, or the next version names the change.",
  why: "Without a word on how it went, nobody learns whether the provision helped.",
  source: [cite("sendStandards")],
  reads: [...byPlanReads, ...carriedReads, "/sections/E/outcomes/*/id", ...contentLiveReads],
  message: "The version before ({other}) had {related}, which is not in this one, and nothing says how it ended.",
  fix: "Record its last progress, or name it among the changes.",
  caseworker: {
    message: "An outcome from the last version of the plan is gone. Nothing says how it went.",
    fix: "Say if it was met, or why it was taken out.",
  },
  keysOf: byPlan,
  factOf: ({ record, index: { outcomes } }) => carriedFact(record, packItems("outcomes", outcomes, contentIsLive)),
  check: lostItems,
};
