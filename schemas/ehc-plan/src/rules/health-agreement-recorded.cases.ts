import type { RuleCases } from "@send-standards/core";
import { asDraft } from "./support/as-draft.ts";

/** Boundary cases of `healthAgreementRecorded`. */
export const healthAgreementRecordedCases: RuleCases = {
  rule: "ehc-plan/health-agreement-recorded",
  pass: [
    {
      name: "no health provision",
      patch: [
        { op: "replace", path: "/sections/G", value: { nil: { reason: "No health provision was identified." } } },
        { op: "remove", path: "/sections/E/outcomes/2" },
      ],
    },
    {
      name: "agreed, and nothing else",
      patch: [{ op: "replace", path: "/sections/G/agreement", value: { agreed: true } }],
    },
    {
      name: "a draft",
      patch: [...asDraft, { op: "remove", path: "/sections/G/agreement" }],
    },
  ],
  fail: [
    {
      name: "no agreement",
      patch: [
        { op: "add", path: "/sections/G/agreement", value: { agreed: true } },
        { op: "remove", path: "/sections/G/agreement" },
      ],
      hits: ["/sections/G/agreement"],
    },
  ],
};
