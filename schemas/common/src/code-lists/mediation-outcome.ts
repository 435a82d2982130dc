import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What came of a mediation. */
export const mediationOutcome = {
  id: "mediation-outcome",
  title: "Outcome of a mediation",
  mode: "extensible",
  fallback: "Show the code as sent and treat the mediation as one without an agreement.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "pending", label: "Pending", definition: "It has not taken place yet." },
    { code: "agreement", label: "Agreement", definition: "The two sides agreed in writing." },
    { code: "noAgreement", label: "No agreement", definition: "It took place without an agreement." },
    { code: "notHeld", label: "Not held", definition: "The family did not want it, or it could not be arranged." },
  ] as const,
} satisfies CodeList;

/** A code of the list `mediation-outcome`. */
export type MediationOutcomeCode = CodeOf<typeof mediationOutcome>;
