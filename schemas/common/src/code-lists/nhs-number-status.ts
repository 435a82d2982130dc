import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Whether an NHS number has been traced and verified. */
export const nhsNumberStatus = {
  id: "nhs-number-status",
  title: "NHS number status",
  mode: "extensible",
  fallback: "Show the code as sent and treat the number as not verified.",
  source: "NHS Data Model and Dictionary, NHS NUMBER STATUS INDICATOR CODE, as transcribed in public code",
  version: "2026-11-25",
  url: "https://www.datadictionary.nhs.uk",
  verified: true,
  codes: [
    { code: "01", label: "Number present and verified" },
    { code: "02", label: "Number present but not traced" },
    { code: "03", label: "Trace required" },
    {
      code: "04",
      label: "Trace attempted: no match, or several",
      definition: "The national service found nobody, or more than one person.",
    },
    { code: "05", label: "Trace to be resolved", definition: "The number and the person's details disagree." },
    { code: "06", label: "Trace in progress" },
    { code: "07", label: "Number not present, no trace required" },
    { code: "08", label: "Trace postponed", definition: "A baby under six weeks old." },
  ] as const,
} satisfies CodeList;

/** A code of the list `nhs-number-status`. */
export type NhsNumberStatusCode = CodeOf<typeof nhsNumberStatus>;
