import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What a meeting, a mediation or an appeal in an assessment is about. */
export const disputeSubject = {
  id: "dispute-subject",
  title: "Subject of a disagreement",
  mode: "extensible",
  fallback: "Show the code as sent and treat the subject as another one.",
  source: "SEND Standards, after section 51(2) of the Children and Families Act 2014",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/ukpga/2014/6/section/51",
  verified: false,
  codes: [
    { code: "refusalToAssess", label: "Refusal to assess", definition: "The decision not to assess." },
    { code: "refusalToReassess", label: "Refusal to reassess", definition: "The decision not to assess again." },
    { code: "refusalOfPlan", label: "Refusal of a plan", definition: "The decision to make no plan." },
    { code: "other", label: "Other", definition: "Any other subject." },
  ] as const,
} satisfies CodeList;

/** A code of the list `dispute-subject`. */
export type DisputeSubjectCode = CodeOf<typeof disputeSubject>;
