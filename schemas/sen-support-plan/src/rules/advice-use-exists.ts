import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { danglingLinks } from "./support/dangling-links.ts";

const places = ["/externalAdvice/*/statements/*/usedInRefs/*"];

/** Where a statement of advice says where it was used, that need, outcome or provision is in the plan. */
export const adviceUseExists: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/advice-use-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Where a statement of advice says where it was used, that need, outcome or provision is in the plan.",
  why: "Whoever asks what became of the advice is sent to a part of the plan that is not there.",
  source: [cite("sendStandards")],
  reads: ["/needs/*/id", "/outcomes/*/id", "/provisions/*/id", ...places],
  message: "The {place} names something that is not in the plan.",
  fix: "Correct the id, put back what it names, or take the link out.",
  caseworker: {
    message: "{Place} points to a part that is not in the plan.",
    fix: "Put that part back, or take the mention out.",
  },
  check: ({ record, index }) => danglingLinks(record, places, index.needs, index.outcomes, index.provisions),
};
