import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { danglingLinks } from "./support/dangling-links.ts";

const places = [
  "/needs/*/evidence/*/adviceId",
  "/provisions/*/evidence/*/adviceId",
  "/provisions/*/departures/*/adviceId",
  "/externalAdvice/*/supersededBy",
];

/** Every piece of external advice that the plan cites is in it. */
export const adviceExists: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/advice-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every piece of external advice that is cited is among the external advice of the plan.",
  why: "Support that rests on advice nobody can find cannot be explained to the family, nor used again in a needs assessment.",
  source: [cite("sendStandards")],
  reads: ["/externalAdvice/*/id", ...places],
  message: "The {place} names advice that is not in the plan.",
  fix: "Add the advice, or correct the id.",
  caseworker: {
    message: "{Place} cites a report that is not in the plan.",
    fix: "Add the report, or take the mention out.",
  },
  check: ({ record, index }) => danglingLinks(record, places, index.advice),
};
