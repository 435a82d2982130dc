import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/** A plan in use goes with a stage that is in use: K, or E where an EHC plan stands above it. */
export const censusStageAgrees: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/census-stage-agrees",
  severity: "query",
  since: "1.0.0",
  statement: "A plan in use goes with SEN Support, or with an EHC plan, on the school census.",
  why: "The census decides funding and what the next school sees; a plan beside the code for no need gets lost.",
  source: [cite("cbds"), cite("sendStandards")],
  reads: ["/status", "/senStatus/code"],
  message: "The plan is in use and the {place} says otherwise.",
  fix: "Correct the stage with whoever keeps the census, or end the plan with date and reason.",
  caseworker: {
    message: "The plan is in use, but the census shows no SEN Support.",
    fix: "Ask the school office to correct it, or end the plan.",
  },
  check: ({ record }) => {
    const code = record.senStatus?.code;
    if (record.status !== "current" || code === undefined || code === "K" || code === "E") return [];
    return ["/senStatus/code"];
  },
};
