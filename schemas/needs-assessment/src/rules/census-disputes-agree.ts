import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

const flags = ["requestMediation", "requestTribunal", "assessmentMediation", "assessmentTribunal"] as const;

/**
 * What the census is told of mediation and appeal agrees with the record: a meeting that took place counts as
 * mediation, a registered appeal as one. A certificate without a meeting does not.
 */
export const censusDisputesAgree: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/census-disputes-agree",
  severity: "query",
  since: "1.0.0",
  statement: "The mediations and appeals for the census agree with those in the record.",
  why: "Each refusal that ends before a judge is counted here, and only here.",
  source: [cite("sen2", "2.6"), cite("sen2", "2.7"), cite("sen2", "3.3"), cite("sen2", "3.4")],
  reads: [
    "/census/requestMediation",
    "/census/requestTribunal",
    "/census/assessmentMediation",
    "/census/assessmentTribunal",
    "/mediations/*/about",
    "/mediations/*/heldDate",
    "/appeals/*/about",
  ],
  message: "The {place} does not agree with the mediations and appeals in the record.",
  fix: "Correct the one that is wrong; only a mediation that took place counts.",
  caseworker: { message: "The census entry does not fit the mediation or appeal.", fix: "Correct the entry." },
  check: ({ record: { census, mediations, appeals } }) => {
    const met = new Set((mediations ?? []).filter(({ heldDate }) => heldDate !== undefined).map(({ about }) => about));
    const appealed = new Set((appeals ?? []).map(({ about }) => about));
    const wanted = {
      requestMediation: met.has("refusalToAssess"),
      requestTribunal: appealed.has("refusalToAssess"),
      assessmentMediation: met.has("refusalOfPlan"),
      assessmentTribunal: appealed.has("refusalOfPlan"),
    } as const;
    return flags
      .filter((flag) => census?.[flag] !== undefined && census[flag] !== wanted[flag])
      .map((flag) => `/census/${flag}`);
  },
};
