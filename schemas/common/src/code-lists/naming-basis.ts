import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The provision of law, or the decision, on which section I rests. */
export const namingBasis = {
  id: "naming-basis",
  title: "Basis for naming a setting",
  mode: "extensible",
  fallback: "Show the code as sent and treat the basis as not stated; test no duty to consult or to give a ground.",
  source:
    "SEND Standards, after sections 33, 39, 40, 42(5), 51 and 61 of the Children and Families Act 2014 and regulation 42 of the SEND Regulations 2014 (SI 2014/1530)",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/ukpga/2014/6/section/39",
  verified: false,
  codes: [
    {
      code: "section39Request",
      label: "Request that had to be met",
      definition: "The family asked for the setting and no ground stood against it (section 39).",
    },
    {
      code: "section40",
      label: "Named by the authority",
      definition: "No request was made for a setting that may be asked for (section 40).",
    },
    {
      code: "section33Mainstream",
      label: "Mainstream education",
      definition: "The right to mainstream education decided it (section 33).",
    },
    { code: "tribunalOrder", label: "Order of the Tribunal", definition: "The First-tier Tribunal ordered it." },
    { code: "mediationAgreement", label: "Mediation agreement", definition: "Agreed in mediation (regulation 42)." },
    {
      code: "parentalArrangement",
      label: "Arrangements of the family",
      definition: "The parent or young person has made suitable arrangements (section 42(5)).",
    },
    { code: "section61", label: "Education otherwise", definition: "A setting would be inappropriate (section 61)." },
  ] as const,
} satisfies CodeList;

/** A code of the list `naming-basis`. */
export type NamingBasisCode = CodeOf<typeof namingBasis>;
