import type { RuleCases } from "@send-standards/core";
import { asAssessing } from "./support/as-assessing.ts";

/** Boundary cases of `reusedAdviceAgreed`. */
export const reusedAdviceAgreedCases: RuleCases = {
  rule: "needs-assessment/reused-advice-agreed",
  pass: [
    {
      name: "not agreed, beside new advice of the same kind",
      patch: [{ op: "replace", path: "/advice/2/reuse/familyAgreed", value: false }],
    },
    {
      name: "what a parent wrote before",
      patch: [
        {
          op: "add",
          path: "/advice/0/reuse",
          value: { authorAgreed: true, authorityAgreed: true, familyAgreed: false },
        },
      ],
    },
    {
      name: "detained",
      patch: [
        { op: "replace", path: "/advice/3/type", value: "otherAppropriate" },
        { op: "replace", path: "/advice/2/reuse/familyAgreed", value: false },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "replaced since",
      patch: [
        { op: "replace", path: "/advice/3/type", value: "otherAppropriate" },
        { op: "replace", path: "/advice/2/reuse/familyAgreed", value: false },
        { op: "add", path: "/advice/2/supersededBy", value: "adv-4" },
      ],
    },
    {
      name: "not agreed, and a joint report has new advice of the kind",
      patch: [
        { op: "replace", path: "/advice/2/reuse/familyAgreed", value: false },
        { op: "replace", path: "/advice/3/type", value: "otherAppropriate" },
        {
          op: "add",
          path: "/advice/3/contributors",
          value: [{ type: "medical", person: { role: "community paediatrician" } }],
        },
      ],
    },
    {
      name: "not agreed, while the assessment runs",
      patch: [
        ...asAssessing,
        { op: "replace", path: "/advice/2/reuse/familyAgreed", value: false },
        { op: "remove", path: "/advice/3" },
      ],
      asOf: "2026-05-01",
    },
  ],
  fail: [
    {
      name: "more advice, and the family was not satisfied",
      patch: [
        {
          op: "add",
          path: "/advice/-",
          value: {
            id: "advice-of-the-case",
            type: "reasonablyRequested",
            reuse: { authorAgreed: true, authorityAgreed: true, familyAgreed: false },
          },
        },
      ],
      hits: ["/advice/6/reuse/familyAgreed"],
    },
    {
      name: "neither the author nor the authority, and nothing new",
      patch: [
        { op: "replace", path: "/advice/3/type", value: "otherAppropriate" },
        {
          op: "replace",
          path: "/advice/2/reuse",
          value: { authorAgreed: false, authorityAgreed: false, familyAgreed: true },
        },
      ],
      hits: ["/advice/2/reuse/authorAgreed", "/advice/2/reuse/authorityAgreed"],
    },
  ],
};
