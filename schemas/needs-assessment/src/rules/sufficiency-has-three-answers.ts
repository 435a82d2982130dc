import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

const three = ["authorAgreed", "authorityAgreed", "familyAgreed"] as const;

/**
 * Whether evidence is sufficient is answered by three: its author, the authority and the family. One "no" settles the
 * matter; without one, three answers are needed before anything is used again.
 */
export const sufficiencyHasThreeAnswers: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/sufficiency-has-three-answers",
  severity: "query",
  since: "1.0.0",
  statement:
    "Each entry about sufficiency has the answers of the author, the authority and the family, or one of them says no.",
  why: "The authority alone cannot decide that a report is enough, and neither can anybody else.",
  source: [cite("sendRegs2014", "6(4)")],
  reads: ["/legalRegime", "/sufficiency/*/evidenceRef", ...three.map((part) => `/sufficiency/*/${part}`)],
  message: "Nothing is recorded for the {place}.",
  fix: "Ask whoever has not answered whether the evidence is sufficient.",
  caseworker: {
    message: "Not everybody has said if this report is enough.",
    fix: "Ask the author, your manager or the family.",
  },
  check: ({ record }) =>
    record.legalRegime === "cfa2014"
      ? (record.sufficiency ?? []).flatMap((entry, at) =>
          three.some((part) => entry[part] === false)
            ? []
            : three.filter((part) => entry[part] === undefined).map((part) => `/sufficiency/${at}/${part}`),
        )
      : [],
};
