import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The law that a record was made under. Rules are bound to a regime. */
export const legalRegime = {
  id: "legal-regime",
  title: "Legal regime of a record",
  mode: "extensible",
  fallback: "Keep the record, test its structure only, and say that no rule of law was tested.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "cfa2014",
      label: "Children and Families Act 2014",
      definition: "Part 3 of the Act and the regulations under it, as in force on the day of the record.",
    },
    {
      code: "reform-draft",
      label: "Draft of a reform",
      definition: "Made to try out a reform that is not law; no statutory duty is tested.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `legal-regime`. */
export type LegalRegimeCode = CodeOf<typeof legalRegime>;
