import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

type Requester = NonNullable<NeedsAssessment["request"]>["requester"];

/** Who may ask without being the family. */
const asks: ReadonlySet<Requester> = new Set<Requester>([
  "school",
  "post16Institution",
  "earlyYearsProvider",
  "healthProfessional",
  "socialCareProfessional",
]);

/**
 * Where a school, a college or a professional asked, the record says whether the family agreed. The law asks for no
 * consent to a request of a school; it asks to hear the family, and a family that was not asked hears of it from a
 * letter.
 */
export const consentRecorded: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/consent-recorded",
  severity: "query",
  since: "1.0.0",
  statement: "Where somebody other than the family asked, the record says whether the family agreed.",
  why: "A family that learns of the request from a letter trusts nobody afterwards.",
  source: [cite("sendStandards"), cite("cfa2014", "19", false)],
  reads: ["/legalRegime", "/request/requester", "/consents/*/scope"],
  message: "Somebody other than the family asked, and there are no {place} that say whether the family agreed.",
  fix: "Ask the family and add what they said.",
  caseworker: {
    message: "The school or service asked, and the family's answer is missing.",
    fix: "Ask the family if they agree and write it down.",
  },
  check: ({ record: { legalRegime, request, consents } }) =>
    legalRegime === "cfa2014" && asks.has(request?.requester) && (consents ?? []).length === 0 ? ["/consents"] : [],
};
