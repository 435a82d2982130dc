import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How a refusal was overturned. All but the authority's own change of mind set time limits of their own. */
export const reversalRoute = {
  id: "reversal-route",
  title: "How a decision was overturned",
  mode: "extensible",
  fallback: "Show the code as sent and count no time limit from the event.",
  source: "SEND Standards, after regulations 42, 44 and 45 of SI 2014/1530",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/uksi/2014/1530/regulation/44",
  verified: false,
  codes: [
    {
      code: "tribunalOrder",
      label: "Order of the Tribunal",
      definition: "The First-tier Tribunal allowed the appeal (regulation 44).",
    },
    {
      code: "concession",
      label: "Concession",
      definition:
        "The authority told the Tribunal, before its response, that it would not oppose the appeal (regulation 45).",
    },
    {
      code: "mediationAgreement",
      label: "Mediation agreement",
      definition: "An agreement in writing was reached in mediation (regulation 42).",
    },
    { code: "ownChange", label: "Change of mind", definition: "The authority changed its decision by itself." },
  ] as const,
} satisfies CodeList;

/** A code of the list `reversal-route`. */
export type ReversalRouteCode = CodeOf<typeof reversalRoute>;
