import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The stage of special educational provision that the school census records, retired stages included. */
export const senProvision = {
  id: "sen-provision",
  title: "SEN provision",
  mode: "extensible",
  fallback: "Show the code as sent and treat the stage as not known.",
  source:
    "Department for Education, Common Basic Data Set and school census specification, as transcribed in public code",
  version: "School census 2025-26",
  url: "https://www.gov.uk/government/publications/common-basic-data-set-cbds-database",
  verified: true,
  codes: [
    { code: "N", label: "No special educational need" },
    { code: "E", label: "Education, health and care plan", validFrom: "2014-09-01" },
    { code: "K", label: "SEN support", validFrom: "2014-09-01" },
    {
      code: "S",
      label: "Statement",
      definition: "Statements had been replaced by EHC plans by 31 March 2018.",
      validTo: "2018-03-31",
    },
    {
      code: "A",
      label: "School Action or Early Years Action",
      definition: "Retired in the reform of 2014.",
      validTo: "2014-08-31",
    },
    {
      code: "P",
      label: "School Action Plus or Early Years Action Plus",
      definition: "Retired in the reform of 2014.",
      validTo: "2014-08-31",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `sen-provision`. */
export type SenProvisionCode = CodeOf<typeof senProvision>;
