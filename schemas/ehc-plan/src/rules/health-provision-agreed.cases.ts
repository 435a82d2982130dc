import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { asDraft } from "./support/as-draft.ts";

/** Boundary cases of `healthProvisionAgreed`. */
export const healthProvisionAgreedCases: RuleCases = {
  rule: "ehc-plan/health-provision-agreed",
  pass: [
    {
      name: "no health provision",
      patch: [
        {
          op: "replace",
          path: "/sections/G",
          value: { nil: { reason: "No health provision was identified." }, agreement: { agreed: false } },
        },
        { op: "remove", path: "/sections/E/outcomes/2" },
      ],
    },
    {
      name: "an amended plan whose health provision was agreed to two years ago and is as it was",
      patch: [
        ...asAmended,
        { op: "replace", path: "/sections/G/agreement", value: { agreed: true, date: "2024-06-30" } },
      ],
    },
    {
      name: "agreed by a clinical commissioning group, without officer and day",
      patch: [{ op: "replace", path: "/sections/G/agreement", value: { agreed: true, body: "NHS Camden CCG" } }],
    },
    {
      name: "a draft that is not agreed yet",
      patch: [...asDraft, { op: "replace", path: "/sections/G/agreement", value: { agreed: false } }],
    },
  ],
  fail: [
    {
      name: "not agreed",
      patch: [{ op: "add", path: "/sections/G/agreement", value: { agreed: false } }],
      hits: ["/sections/G/agreement"],
    },
    {
      name: "an amended plan",
      patch: [...asAmended, { op: "replace", path: "/sections/G/agreement/agreed", value: false }],
      hits: ["/sections/G/agreement"],
    },
  ],
};
