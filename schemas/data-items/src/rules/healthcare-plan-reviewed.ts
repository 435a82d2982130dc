import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** The latest individual healthcare plan has a day of review that has not passed. Plans that a later one replaced are left alone. */
export const healthcarePlanReviewed: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/healthcare-plan-reviewed",
  severity: "query",
  since: "1.0.0",
  statement: "The latest individual healthcare plan has a day of review that has not passed.",
  why: "Plans for medical conditions are looked at every year, and sooner where something changes.",
  source: [cite("sendStandards"), cite("medicalConditionsGuidance", undefined, false)],
  reads: ["/health/healthcarePlans/*/id", "/health/healthcarePlans/*/date", "/health/healthcarePlans/*/reviewDate"],
  message: "The latest healthcare plan has no review ahead: see the {place}.",
  fix: "Agree a day, and record it; add the new plan where the review has taken place.",
  caseworker: {
    message: "The healthcare plan is due for a review: {place}.",
    fix: "Ask the school when it will be reviewed.",
  },
  check: ({ record, asOf }) => {
    const plans = numbered(record.health?.healthcarePlans);
    const latest = plans.reduce<string>((day, [, { date }]) => (date !== undefined && date > day ? date : day), "");
    return plans.flatMap(([at, { date, reviewDate }]) =>
      (date ?? "") >= latest && (reviewDate === undefined || reviewDate < asOf)
        ? [`/health/healthcarePlans/${at}/reviewDate`]
        : [],
    );
  },
};
