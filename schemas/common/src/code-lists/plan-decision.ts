import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What the authority decided after the assessment. */
export const planDecision = {
  id: "plan-decision",
  title: "Decision after an assessment",
  mode: "extensible",
  fallback: "Show the code as sent and treat the decision as not known.",
  source:
    "SEND Standards, after sections 36(9) and 37(1) of the Children and Families Act 2014 and regulation 27 of SI 2014/1530",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/ukpga/2014/6/section/37",
  verified: false,
  codes: [
    { code: "issuePlan", label: "Make a plan", definition: "A plan will be made." },
    { code: "noPlan", label: "Make no plan", definition: "No plan will be made." },
    {
      code: "amendOrReplacePlan",
      label: "Amend or replace the plan",
      definition: "The plan is amended or replaced after a reassessment.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `plan-decision`. */
export type PlanDecisionCode = CodeOf<typeof planDecision>;
