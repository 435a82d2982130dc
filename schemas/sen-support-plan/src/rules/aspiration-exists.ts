import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { danglingLinks } from "./support/dangling-links.ts";

const places = ["/outcomes/*/aspirationRefs/*"];

/** Every link to an aspiration leads to one that is in the plan. */
export const aspirationExists: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/aspiration-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every link to an aspiration leads to one that is in the plan.",
  why: "An outcome that serves a hope nobody can find has lost its reason.",
  source: [cite("sendStandards")],
  reads: ["/views/aspirations/*/id", ...places],
  message: "The {place} names an aspiration that is not in the plan.",
  fix: "Correct the id, put back what it names, or take the link out.",
  caseworker: {
    message: "{Place} points to a hope that is not in the plan.",
    fix: "Put it back, or take the mention out.",
  },
  check: ({ record, index }) => danglingLinks(record, places, index.aspirations),
};
