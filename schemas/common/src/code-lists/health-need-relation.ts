import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How a health need of section C belongs in the plan. */
export const healthNeedRelation = {
  id: "health-need-relation",
  title: "Why a health need is in the plan",
  mode: "extensible",
  fallback: "Show the code as sent and treat the relation as not stated.",
  source:
    "SEND Standards, after regulation 12(1)(c) of the SEND Regulations 2014 (SI 2014/1530) and section 37(3) of the Children and Families Act 2014",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/uksi/2014/1530/regulation/12",
  verified: false,
  codes: [
    {
      code: "relatesToSen",
      label: "Related to special educational needs",
      definition: "The health need relates to the person's special educational needs.",
    },
    {
      code: "otherHealthNeed",
      label: "Other health need",
      definition: "Unrelated; the commissioning body chose to include it.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `health-need-relation`. */
export type HealthNeedRelationCode = CodeOf<typeof healthNeedRelation>;
