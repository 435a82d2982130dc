import { cite, type SettingTypeCode } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import { provisionMapCosts } from "../costs/provision-map-costs.ts";
import { schoolContributionThresholdPence } from "../costs/school-contribution-threshold.ts";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

const mainstream: ReadonlySet<SettingTypeCode> = new Set(["maintainedMainstream", "academyMainstream"]);

/**
 * Where the rows that the setting pays for come to more than £6,000, the map says who pays for the rest. A higher
 * cost is no mistake, and £6,000 is no sum set aside for each pupil. Special schools and others that are not mainstream
 * are funded in another way and left alone.
 */
export const aboveThresholdExplained: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/above-threshold-explained",
  severity: "advice",
  since: "1.0.0",
  statement:
    "Where a mainstream school pays more than £6,000 a year for one learner, the map says who pays for the rest or what is being done about it.",
  why: "Above that sum a mainstream school may ask the authority for top-up. A map that shows it and says nothing may mean a request that nobody has made.",
  source: [cite("notionalSenBudget", undefined, false), cite("sendStandards")],
  reads: [
    ...[
      "id",
      "annualPence",
      "fundingSource",
      "minutesPerSession",
      "sessionsPerWeek",
      "weeks",
      "ratePencePerHour",
      "groupSize",
      "equipmentPence",
      "externalPence",
    ].map((part) => `/provisionMap/rows/*/${part}`),
    "/provisionMap/aboveThreshold",
    "/setting/type",
  ],
  message: "The rows that the setting pays for come to more than £6,000, and the map does not say what follows.",
  fix: "Say whether top-up was asked for, granted or refused, or why it is not needed.",
  caseworker: {
    message: "The support costs the setting more than £6,000 a year.",
    fix: "Say who pays for the rest, or ask for top-up.",
  },
  check: ({ record }) => {
    const type = record.setting?.type;
    if (type !== undefined && !mainstream.has(type)) return [];
    const { rows = [], aboveThreshold } = record.provisionMap ?? {};
    const { totalPence } = provisionMapCosts(rows);
    const above = totalPence !== undefined && totalPence > schoolContributionThresholdPence;
    return above && aboveThreshold === undefined ? ["/provisionMap/aboveThreshold"] : [];
  },
};
