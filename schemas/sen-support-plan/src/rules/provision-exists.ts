import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { danglingLinks } from "./support/dangling-links.ts";

const places = [
  "/outcomes/*/provisionRefs/*",
  "/cycles/*/plan/provisionRefs/*",
  "/cycles/*/do/delivery/*/provisionRef",
  "/provisionMap/rows/*/provisionRef",
];

/** Every link to provision leads to one that is in the plan. */
export const provisionExists: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/provision-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every link to provision leads to one that is in the plan.",
  why: "Support that is counted or costed and not described cannot be checked by anybody.",
  source: [cite("sendStandards")],
  reads: ["/provisions/*/id", ...places],
  message: "The {place} names provision that is not in the plan.",
  fix: "Correct the id, put back what it names, or take the link out.",
  caseworker: {
    message: "{Place} points to support that is not in the plan.",
    fix: "Put the support back, or take the mention out.",
  },
  check: ({ record, index }) => danglingLinks(record, places, index.provisions),
};
