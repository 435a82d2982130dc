import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The kind of body that employs the person who delivers provision. */
export const delivererEmployer = {
  id: "deliverer-employer",
  title: "Employer of whoever delivers provision",
  mode: "extensible",
  fallback: "Show the code as sent and treat the employer as not stated.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "setting", label: "Setting", definition: "The school, college or early years setting." },
    { code: "localAuthority", label: "Local authority", definition: "A service of a local authority." },
    { code: "nhs", label: "NHS provider", definition: "An NHS trust or another provider of NHS services." },
    { code: "independent", label: "Independent provider", definition: "A private practice or company." },
    { code: "voluntary", label: "Voluntary sector", definition: "A charity or community organisation." },
    { code: "family", label: "Family", definition: "The family, as with a personal assistant paid by direct payment." },
    { code: "other", label: "Other", definition: "Any other employer." },
  ] as const,
} satisfies CodeList;

/** A code of the list `deliverer-employer`. */
export type DelivererEmployerCode = CodeOf<typeof delivererEmployer>;
