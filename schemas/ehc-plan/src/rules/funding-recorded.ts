import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";

/** Provision of sections F and G says which budget pays for it. */
export const fundingRecorded: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/funding-recorded",
  severity: "advice",
  since: "1.0.0",
  statement: "Provision of sections F and G says which budget pays for it.",
  why: "Where nobody is named to pay, two bodies may each think that it is the other.",
  source: [cite("sendStandards"), cite("cfa2014", "26")],
  reads: ["F", "G"].flatMap((section) =>
    ["id", "fundingSource", "fundingShares/*/body", "budgetItemRef"].map(
      (leaf) => `/sections/${section}/provisions/*/${leaf}`,
    ),
  ),
  message: "Nothing says who pays: the {place} is missing.",
  fix: "Name the budget that pays for it, or the share of each body.",
  caseworker: {
    message: "Nothing says who pays: {place}.",
    fix: "Name who pays, or the share of each.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { section, pointer, entity } of index.provisions) {
      if (section !== "F" && section !== "G") continue;
      if (entity.fundingSource !== undefined || entity.budgetItemRef !== undefined) continue;
      if (!contentHasAny(entity.fundingShares)) hits.push(`${pointer}/fundingSource`);
    }
    return hits;
  },
};
