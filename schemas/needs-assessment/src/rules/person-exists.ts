import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/** Whatever names a person names a person of this record. */
export const personExists: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/person-exists",
  severity: "error",
  since: "1.0.0",
  statement:
    "The person who asked, who consented or to whom a notice was sent is in the record, where the record names one.",
  why: "A right is given to somebody whom nobody can find.",
  source: [cite("sendStandards")],
  reads: [
    "/people/*/id",
    "/request/requesterRef",
    "/consents/*/scope",
    "/consents/*/personRef",
    "/decision/notice/recipientRefs/*",
    "/planDecision/notice/recipientRefs/*",
  ],
  message: "The {place} names a person who is not in the record.",
  fix: "Correct the id, add the person, or take the link out.",
  caseworker: { message: "{Place} names a person who is not in this case.", fix: "Add the person, or choose another." },
  check: ({ record: { request, consents, decision, planDecision }, index: { people } }) => {
    const used: readonly (readonly [Pointer, string | undefined])[] = [
      ["/request/requesterRef", request?.requesterRef],
      ...(consents ?? []).map(({ personRef }, at) => [`/consents/${at}/personRef`, personRef] as const),
      ...[decision, planDecision].flatMap((one, at) =>
        (one?.notice?.recipientRefs ?? []).map(
          (ref, recipient) =>
            [`${at === 0 ? "/decision" : "/planDecision"}/notice/recipientRefs/${recipient}`, ref] as const,
        ),
      ),
    ];
    return used.flatMap(([pointer, ref]) => (ref === undefined || people.has(ref) ? [] : [pointer]));
  },
};
