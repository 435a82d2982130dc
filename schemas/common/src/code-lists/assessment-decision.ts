import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What the authority decided about the request. */
export const assessmentDecision = {
  id: "assessment-decision",
  title: "Decision whether to assess",
  mode: "extensible",
  fallback: "Show the code as sent and treat the decision as not known.",
  source: "SEND Standards, after section 36(3) of the Children and Families Act 2014",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/ukpga/2014/6/section/36",
  verified: false,
  codes: [
    { code: "assess", label: "Assess", definition: "There will be an assessment." },
    { code: "doNotAssess", label: "Do not assess", definition: "There will be no assessment." },
  ] as const,
} satisfies CodeList;

/** A code of the list `assessment-decision`. */
export type AssessmentDecisionCode = CodeOf<typeof assessmentDecision>;
