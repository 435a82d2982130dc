import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/**
 * External advice says who gave it and when, so that author, authority and family can agree to use it in an EHC
 * needs assessment.
 */
export const externalAdviceCanBeReused: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/external-advice-can-be-reused",
  severity: "advice",
  since: "1.0.0",
  statement: "Every piece of external advice says who gave it and when.",
  why: "Advice that can be used again spares the child a second assessment and the family months of waiting.",
  source: [cite("sendRegs2014", "6(4)"), cite("sendStandards")],
  reads: [
    "/externalAdvice/*/id",
    "/externalAdvice/*/reportDate",
    "/externalAdvice/*/receivedDate",
    "/externalAdvice/*/author/name",
    "/externalAdvice/*/author/role",
  ],
  message: "The {place} is missing; without it the advice can hardly be used again.",
  fix: "Add the author's profession and the day of the report.",
  caseworker: {
    message: "{Place} is missing, so the report may have to be done again.",
    fix: "Add who wrote it and when.",
  },
  check: ({ record }) =>
    (record.externalAdvice ?? []).flatMap(({ author, reportDate, receivedDate }, at) => [
      ...(author?.role === undefined && author?.name === undefined ? [`/externalAdvice/${at}/author`] : []),
      ...(reportDate === undefined && receivedDate === undefined ? [`/externalAdvice/${at}/reportDate`] : []),
    ]),
};
