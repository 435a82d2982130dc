import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How a social care need of section D belongs in the plan. */
export const careNeedRelation = {
  id: "care-need-relation",
  title: "Why a social care need is in the plan",
  mode: "extensible",
  fallback: "Show the code as sent and treat the relation as not stated.",
  source: "SEND Standards, after regulation 12(1)(d) of the SEND Regulations 2014 (SI 2014/1530)",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/uksi/2014/1530/regulation/12",
  verified: false,
  codes: [
    {
      code: "relatesToSen",
      label: "Related to special educational needs",
      definition: "The care need relates to the person's special educational needs.",
    },
    {
      code: "relatesToDisability",
      label: "Related to a disability",
      definition: "The care need relates to a disability, whether or not it is a special educational need.",
    },
    {
      code: "csdpaUnder18",
      label: "Need under the 1970 Act",
      definition:
        "A need of somebody under 18 that calls for services under section 2 of the Chronically Sick and Disabled Persons Act 1970.",
    },
    {
      code: "otherWithConsent",
      label: "Other, with consent",
      definition: "Unrelated; included because the family agreed.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `care-need-relation`. */
export type CareNeedRelationCode = CodeOf<typeof careNeedRelation>;
