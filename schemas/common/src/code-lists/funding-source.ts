import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Which budget pays for provision. */
export const fundingSource = {
  id: "funding-source",
  title: "Source of funding",
  mode: "extensible",
  fallback: "Show the code as sent and leave it out of any total by source.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "coreBudget", label: "Core budget of the setting", definition: "What every learner brings." },
    {
      code: "notionalSenBudget",
      label: "Notional SEN budget",
      definition: "The part of a mainstream school's budget meant for special educational needs.",
    },
    {
      code: "highNeedsTopUp",
      label: "High needs top-up",
      definition: "Paid by the authority above the setting's own contribution (element 3).",
    },
    {
      code: "specialSchoolPlace",
      label: "Special school place",
      definition: "Included in the funding of a place in a special school, unit or resourced provision.",
    },
    {
      code: "highNeedsCentral",
      label: "High needs budget held centrally",
      definition: "A service that the authority pays for directly.",
    },
    {
      code: "nhsCommissioner",
      label: "NHS commissioner",
      definition: "An integrated care board or another commissioner of health services.",
    },
    { code: "socialCare", label: "Social care", definition: "Children's or adult social care budget." },
    { code: "joint", label: "Joint", definition: "Two or more bodies share the cost." },
    { code: "personalBudget", label: "Personal budget", definition: "Paid out of the personal budget of the plan." },
    { code: "parent", label: "Parent", definition: "The family has chosen to pay." },
  ] as const,
} satisfies CodeList;

/** A code of the list `funding-source`. */
export type FundingSourceCode = CodeOf<typeof fundingSource>;
