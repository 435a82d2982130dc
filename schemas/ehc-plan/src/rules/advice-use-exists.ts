import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentDanglingLinks } from "./support/content-dangling-links.ts";
import { contentOfNeeds, contentOfProvisions } from "./support/content-reads.ts";
import { contentReferences } from "./support/content-references.ts";

/** Every need, outcome or provision that a statement of advice is said to be used in is in the plan. */
export const adviceUseExists: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/advice-use-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every need, outcome or provision that a statement of advice is said to be used in is in the plan.",
  why: "A family that asks what became of the advice is sent to a place that is not there.",
  source: [cite("sendStandards")],
  reads: [
    ...contentOfNeeds("id"),
    "/sections/E/outcomes/*/id",
    ...contentOfProvisions("id"),
    ...contentReferences.adviceUse,
  ],
  message: "The {place} names no need, outcome or provision of the plan.",
  fix: "Correct the id, or take it out and say why the statement was not used.",
  caseworker: {
    message: "{Place} points to something that is not in the plan.",
    fix: "Choose the right one, or say why the advice was not used.",
  },
  check: ({ index }) => contentDanglingLinks(index.plan, index).adviceUse,
};
