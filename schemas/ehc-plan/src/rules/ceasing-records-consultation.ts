import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isCeasing } from "./support/is-ceasing.ts";
import { noLongerNecessary } from "./support/no-longer-necessary.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * A decision that the plan is no longer necessary records when the family was consulted and, where a setting is
 * named, when its head or principal was.
 *
 * A day that is missing is a gap in the record; consultation that came too late has a rule of its own.
 */
export const ceasingRecordsConsultation: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/ceasing-records-consultation",
  severity: "query",
  since: "1.0.0",
  statement:
    "A decision that the plan is no longer necessary records when the family was consulted and, where a setting is named, when its head or principal was.",
  why: "The family's and the school's answer comes before the decision; a record without it cannot show that anybody was asked.",
  source: [cite("sendRegs2014", "31(1)")],
  reads: [
    ...partThreeReads,
    "/ceasing/reason",
    "/ceasing/familyConsultedDate",
    "/ceasing/institutionConsultedDate",
    "/sections/I/placement/mode",
  ],
  message: "The plan is to cease or has ceased, and the {place} is missing.",
  fix: "Add the day of the consultation. If nobody was consulted, consult and look at the decision again.",
  caseworker: {
    message: "The plan is to end, but one of the consultations is not on file.",
    fix: "Add the day you consulted the family, and the school or college if one is named.",
  },
  check: ({ index: { plan } }) => {
    const { ceasing } = plan;
    if (ceasing === undefined || !noLongerNecessary.has(ceasing.reason)) return [];
    if (!isCeasing(plan) || !partThreeApplies(plan)) return [];
    const isNamed = plan.sections.I.placement?.mode === "namedSetting";
    return [
      ...(ceasing.familyConsultedDate === undefined ? ["/ceasing/familyConsultedDate"] : []),
      ...(isNamed && ceasing.institutionConsultedDate === undefined ? ["/ceasing/institutionConsultedDate"] : []),
    ];
  },
};
