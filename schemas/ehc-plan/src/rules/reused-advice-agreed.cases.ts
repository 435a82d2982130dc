import type { RuleCases } from "@send-standards/core";

const reused = (at: number, reuse: object) =>
  ({ op: "add", path: `/sections/K/advice/${at}/reuse`, value: reuse }) as const;

/** Boundary cases of `reusedAdviceAgreed`. */
export const reusedAdviceAgreedCases: RuleCases = {
  rule: "ehc-plan/reused-advice-agreed",
  pass: [
    {
      name: "last year's report, with all three satisfied",
      patch: [reused(2, { authorAgreed: true, authorityAgreed: true, familyAgreed: true })],
    },
    {
      name: "not said",
      patch: [reused(2, { originalPurpose: "SEN Support" })],
    },
    {
      name: "what a parent wrote",
      patch: [reused(0, { familyAgreed: false })],
    },
    {
      name: "beside new advice of the same type",
      patch: [
        reused(2, { familyAgreed: false }),
        {
          op: "add",
          path: "/sections/K/advice/-",
          value: {
            id: "adv-7",
            type: "psychological",
            author: { role: "author of the report" },
            receivedDate: "2026-05-20",
            appended: true,
          },
        },
      ],
    },
    {
      name: "replaced",
      patch: [
        reused(2, { familyAgreed: false }),
        { op: "add", path: "/sections/K/advice/2/supersededBy", value: "adv-6" },
      ],
    },
    {
      name: "in custody, where another part of the law applies",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/-",
          value: {
            id: "advice-of-the-case",
            type: "reasonablyRequested",
            author: { role: "author of the report" },
            receivedDate: "2025-05-12",
            appended: true,
            reuse: { authorAgreed: true, authorityAgreed: true, familyAgreed: false },
          },
        },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "the family was not satisfied",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/-",
          value: {
            id: "advice-of-the-case",
            type: "reasonablyRequested",
            author: { role: "author of the report" },
            receivedDate: "2025-05-12",
            appended: true,
            reuse: { authorAgreed: true, authorityAgreed: true, familyAgreed: false },
          },
        },
      ],
      hits: ["/sections/K/advice/6/reuse/familyAgreed"],
    },
    {
      name: "neither the author nor the authority",
      patch: [reused(2, { authorAgreed: false, authorityAgreed: false, familyAgreed: true })],
      hits: ["/sections/K/advice/2/reuse/authorAgreed", "/sections/K/advice/2/reuse/authorityAgreed"],
    },
  ],
};
