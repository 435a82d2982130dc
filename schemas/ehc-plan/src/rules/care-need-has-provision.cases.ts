import type { RuleCases } from "@send-standards/core";
import { contentAsSmall } from "./support/content-as-small.ts";

/** The boundary cases of `careNeedHasProvision`. */
export const careNeedHasProvisionCases: RuleCases = {
  rule: "ehc-plan/care-need-has-provision",
  pass: [
    { name: "no care need", patch: [] },
    {
      name: "both sections say why they are empty",
      patch: [
        {
          op: "add",
          path: "/sections/D",
          value: {
            needs: [
              {
                id: "need-4",
                text: "He cannot be left alone.",
                relation: "relatesToDisability",
                evidence: [{ adviceId: "adv-5" }],
              },
            ],
          },
        },
      ],
    },
    {
      name: "met in H2 only",
      patch: [
        {
          op: "add",
          path: "/sections/D",
          value: {
            needs: [
              {
                id: "need-4",
                text: "He cannot be left alone.",
                relation: "relatesToDisability",
                evidence: [{ adviceId: "adv-5" }],
              },
            ],
          },
        },
        {
          op: "add",
          path: "/sections/H2",
          value: {
            provisions: [
              {
                id: "h2-1",
                text: "Two nights a month at Example House.",
                needRefs: ["need-4"],
                outcomeRefs: ["out-1"],
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h2-1" },
      ],
    },
    {
      name: "included by consent",
      patch: [
        {
          op: "add",
          path: "/sections/D",
          value: {
            needs: [
              {
                id: "need-4",
                text: "He cannot be left alone.",
                relation: "otherWithConsent",
                evidence: [{ adviceId: "adv-5" }],
                consent: { given: true },
              },
            ],
          },
        },
        {
          op: "add",
          path: "/sections/H2",
          value: {
            provisions: [
              {
                id: "h2-1",
                text: "Two nights a month at Example House.",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h2-1" },
      ],
    },
  ],
  fail: [
    {
      name: "nothing meets it",
      patch: [
        ...contentAsSmall,
        {
          op: "add",
          path: "/sections/D",
          value: {
            needs: [
              {
                id: "care-need-x",
                text: "He cannot be left alone.",
                relation: "relatesToDisability",
                evidence: [{ adviceId: "small-advice-4" }],
              },
            ],
          },
        },
        {
          op: "add",
          path: "/sections/H2",
          value: {
            provisions: [
              {
                id: "care-line-x",
                text: "Two nights a month at Example House.",
                needRefs: ["small-need"],
                outcomeRefs: ["small-outcome"],
                preparesForAdulthood: false,
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "care-line-x" },
      ],
      hits: ["/sections/D/needs/0"],
    },
    {
      name: "nothing meets any of three, and one of them is owed provision",
      patch: [
        {
          op: "add",
          path: "/sections/D",
          value: {
            needs: [
              {
                id: "need-4",
                text: "He cannot be left alone.",
                evidence: [{ adviceId: "adv-5" }],
                relation: "relatesToDisability",
              },
              {
                id: "need-5",
                text: "He would like to swim.",
                evidence: [{ adviceId: "adv-5" }],
                relation: "otherWithConsent",
                consent: { given: true },
              },
              {
                id: "need-6",
                text: "He could not sleep alone.",
                evidence: [{ adviceId: "adv-5" }],
                relation: "relatesToDisability",
                status: "resolved",
              },
            ],
          },
        },
        {
          op: "add",
          path: "/sections/H2",
          value: {
            provisions: [
              {
                id: "h2-1",
                text: "Two nights a month at Example House.",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h2-1" },
      ],
      hits: ["/sections/D/needs/0"],
    },
  ],
};
