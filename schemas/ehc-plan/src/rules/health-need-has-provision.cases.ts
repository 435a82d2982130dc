import type { RuleCases } from "@send-standards/core";
import { contentAsSmall } from "./support/content-as-small.ts";

/** The boundary cases of `healthNeedHasProvision`. */
export const healthNeedHasProvisionCases: RuleCases = {
  rule: "ehc-plan/health-need-has-provision",
  pass: [
    { name: "met in section G", patch: [] },
    {
      name: "met in section F",
      patch: [
        {
          op: "add",
          path: "/sections/C/needs/-",
          value: {
            id: "need-8",
            text: "His joints are loose and he tires.",
            relation: "relatesToSen",
            evidence: [{ adviceId: "adv-4" }],
          },
        },
        { op: "add", path: "/sections/F/provisions/0/needRefs/-", value: "need-8" },
      ],
    },
    {
      name: "diabetes, listed at the commissioning body's choice",
      patch: [
        {
          op: "add",
          path: "/sections/C/needs/-",
          value: {
            id: "need-8",
            text: "He has diabetes.",
            relation: "otherHealthNeed",
            evidence: [{ adviceId: "adv-4" }],
          },
        },
      ],
    },
    {
      name: "resolved",
      patch: [
        {
          op: "add",
          path: "/sections/C/needs/-",
          value: {
            id: "need-8",
            text: "His joints are loose and he tires.",
            relation: "relatesToSen",
            evidence: [{ adviceId: "adv-4" }],
            status: "resolved",
          },
        },
      ],
    },
    {
      name: "described again by another need",
      patch: [
        {
          op: "add",
          path: "/sections/C/needs/-",
          value: {
            id: "need-8",
            text: "His joints are loose and he tires.",
            relation: "relatesToSen",
            evidence: [{ adviceId: "adv-4" }],
            status: "superseded",
            supersededBy: "need-3",
          },
        },
      ],
    },
    {
      name: "section G says why it is empty",
      patch: [
        { op: "add", path: "/sections/C/needs/0/relation", value: "relatesToSen" },
        {
          op: "add",
          path: "/sections/G",
          value: { nil: { reason: "No health provision identified.", adviceRef: "adv-4" } },
        },
        { op: "remove", path: "/sections/E/outcomes/2" },
      ],
    },
    {
      name: "speech therapy in G for a need in B and none in C",
      patch: [
        {
          op: "add",
          path: "/sections/G/provisions/-",
          value: {
            id: "prov-8",
            text: "A speech and language therapist assesses his swallowing, one hour a term.",
            healthType: "therapy",
            deliverer: { role: "speechAndLanguageTherapist" },
            quantity: { basis: "timed", minutes: 60, sessions: 1, per: "term" },
            fundingSource: "nhsCommissioner",
            needRefs: ["need-1"],
            outcomeRefs: ["out-1"],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "prov-8" },
      ],
    },
  ],
  fail: [
    {
      name: "nothing meets it",
      patch: [
        {
          op: "add",
          path: "/sections/C/needs/-",
          value: {
            id: "need-8",
            text: "His joints are loose and he tires.",
            relation: "relatesToSen",
            evidence: [{ adviceId: "adv-4" }],
          },
        },
      ],
      hits: ["/sections/C/needs/1"],
    },
    {
      name: "a need alone",
      patch: [
        {
          op: "add",
          path: "/sections/C",
          value: {
            needs: [
              {
                id: "health-need-x",
                text: "His joints are loose and he tires.",
                relation: "relatesToSen",
                evidence: [{ adviceId: "adv-4" }],
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/2/needRefs", value: ["need-1"] },
        { op: "add", path: "/sections/G/provisions/0/needRefs", value: ["need-1"] },
      ],
      hits: ["/sections/C/needs/0"],
    },
    {
      name: "in a plan of few words",
      patch: [
        ...contentAsSmall,
        {
          op: "add",
          path: "/sections/C/needs/-",
          value: {
            id: "health-need-x",
            text: "His joints are loose and he tires.",
            relation: "relatesToSen",
            evidence: [{ adviceId: "small-advice-1" }],
          },
        },
        {
          op: "add",
          path: "/sections/G",
          value: {
            provisions: [
              {
                id: "small-health-line",
                text: "A nurse looks at his care plan with the school, one hour a year.",
                healthType: "nursing",
                needRefs: ["small-need"],
                outcomeRefs: ["small-outcome"],
                quantity: { basis: "timed", minutes: 60, sessions: 1, per: "year" },
                deliverer: { role: "nurse" },
                fundingSource: "nhsCommissioner",
                preparesForAdulthood: false,
              },
            ],
            agreement: { agreed: true },
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "small-health-line" },
      ],
      hits: ["/sections/C/needs/1"],
    },
    {
      name: "nothing meets any of three, and one of them is owed provision",
      patch: [
        {
          op: "add",
          path: "/sections/C/needs/-",
          value: {
            id: "need-8",
            text: "His joints are loose and he tires.",
            evidence: [{ adviceId: "adv-4" }],
            relation: "relatesToSen",
          },
        },
        {
          op: "add",
          path: "/sections/C/needs/-",
          value: {
            id: "need-9",
            text: "He has diabetes.",
            evidence: [{ adviceId: "adv-4" }],
            relation: "otherHealthNeed",
          },
        },
        {
          op: "add",
          path: "/sections/C/needs/-",
          value: {
            id: "need-10",
            text: "He had grommets for a year.",
            evidence: [{ adviceId: "adv-4" }],
            relation: "relatesToSen",
            status: "resolved",
          },
        },
      ],
      hits: ["/sections/C/needs/1"],
    },
  ],
};
