import type { RuleCases } from "@send-standards/core";

const careNeed = (need: object) =>
  [
    {
      op: "add",
      path: "/sections/K/advice/-",
      value: {
        id: "advice-of-the-case",
        type: "socialCare",
        author: { role: "author of the report" },
        receivedDate: "2026-05-21",
        appended: true,
      },
    },
    {
      op: "replace",
      path: "/sections/D",
      value: {
        needs: [
          {
            id: "need-of-the-case",
            text: "The family has no break from care at weekends.",
            evidence: [{ adviceId: "advice-of-the-case" }],
            ...need,
          },
        ],
      },
    },
  ] as const;

/** Boundary cases of `careConsent`. */
export const careConsentCases: RuleCases = {
  rule: "ehc-plan/care-consent",
  pass: [
    {
      name: "consent given",
      patch: [
        ...careNeed({ relation: "otherWithConsent", consent: { given: true, by: "mother", date: "2026-05-20" } }),
      ],
    },
    {
      name: "a disabled child in need, whose plan is cited without consent",
      patch: [...careNeed({ relation: "relatesToDisability", linkedPlans: [{ type: "childInNeedPlan" }] })],
    },
    {
      name: "a need under the 1970 Act",
      patch: [...careNeed({ relation: "csdpaUnder18" })],
    },
    {
      name: "a need that is resolved",
      patch: [...careNeed({ relation: "otherWithConsent", status: "resolved" })],
    },
  ],
  fail: [
    {
      name: "no consent",
      patch: [...careNeed({ relation: "otherWithConsent" })],
      hits: ["/sections/D/needs/0"],
    },
    {
      name: "consent refused",
      patch: [...careNeed({ relation: "otherWithConsent", consent: { given: false } })],
      hits: ["/sections/D/needs/0"],
    },
  ],
};
