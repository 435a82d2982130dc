import { cite, hasSnomedCheckDigit } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/** The last figure of every SNOMED CT code of a diagnosis is the one that the others ask for. */
export const snomedCheckDigit: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/snomed-check-digit",
  severity: "query",
  since: "1.0.0",
  statement: "The last figure of every SNOMED CT code of a diagnosis is the one that the others ask for.",
  why: "A code with a wrong figure names nothing, or another condition.",
  source: [cite("nhsDictionary", "SNOMED CT identifier", false), cite("sendStandards")],
  reads: ["/child/diagnoses/*/snomedCode"],
  message: "The {place} has a last figure that does not go with the others.",
  fix: "Look the code up in the SNOMED CT browser of the NHS, or leave it out.",
  caseworker: {
    message: "The code for a diagnosis has a wrong figure in it.",
    fix: "Ask health for the right code, or leave it out.",
  },
  check: ({ index: { plan } }) => {
    const hits: Pointer[] = [];
    plan.child.diagnoses?.forEach(({ snomedCode }, at) => {
      if (snomedCode !== undefined && !hasSnomedCheckDigit(snomedCode)) hits.push(`/child/diagnoses/${at}/snomedCode`);
    });
    return hits;
  },
};
