import { cite } from "@send-standards/common";
import type { SetRule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import { contentOfNeeds, contentOfProvisions } from "../rules/support/content-reads.ts";
import type { EhcPlan } from "../types.ts";
import { byPlan, byPlanReads } from "./support/by-plan.ts";
import { type CarriedFact, carriedFact, carriedReads, stepsOf } from "./support/carried-forward.ts";
import { packAll } from "./support/pack-all.ts";

/** From one version to the next, something keeps its id. */
export const idsStayFromVersionToVersion: SetRule<EhcPlan, EhcPlanIndex, CarriedFact> = {
  kind: "set",
  id: "ehc-plan/ids-stay-from-version-to-version",
  severity: "query",
  since: "1.0.0",
  statement: "Needs, outcomes and provision keep their ids from one version of a plan to the next.",
  why: "By its id alone a program can tell what changed in a need, an outcome or a line of provision, and what went.",
  source: [cite("sendStandards")],
  reads: [
    ...byPlanReads,
    ...carriedReads,
    ...contentOfNeeds("id"),
    "/sections/E/outcomes/*/id",
    ...contentOfProvisions("id"),
  ],
  message: "No need, outcome or provision has the id that it had in the version before ({other}).",
  fix: "Keep the ids of the system in which the plan is written, instead of making new ones at each export.",
  caseworker: {
    message: "Nothing in this version can be matched with the version before.",
    fix: "Tell the people who look after your system.",
  },
  keysOf: byPlan,
  factOf: ({ record, index }) => carriedFact(record, packAll(index)),
  check: (members) =>
    stepsOf(members)
      .filter(({ items, ids, keepsIds }) => !keepsIds && items.length > 1 && ids.size > 1)
      .map(({ before, after }) => ({
        at: after.at,
        pointer: "/version",
        related: [{ at: before.at, pointer: "/version" }],
      })),
};
