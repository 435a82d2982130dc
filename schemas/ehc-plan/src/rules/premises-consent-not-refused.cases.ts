import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `premisesConsentNotRefused`. */
export const premisesConsentNotRefusedCases: RuleCases = {
  rule: "ehc-plan/premises-consent-not-refused",
  pass: [
    { name: "no budget", patch: [] },
    {
      name: "the head agreed",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/location", value: "withdrawal" },
        {
          op: "add",
          path: "/sections/J",
          value: {
            decision: "agreed",
            items: [
              {
                id: "pb-1",
                stream: "education",
                mechanism: "directPayment",
                provisionRefs: ["prov-1"],
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                firstPaymentDate: "2026-10-01",
              },
            ],
            settingConsent: { given: true, date: "2026-07-01" },
          },
        },
      ],
    },
    {
      name: "provision at home: nobody's premises",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/location", value: "home" },
        {
          op: "add",
          path: "/sections/J",
          value: {
            decision: "agreed",
            items: [
              {
                id: "pb-1",
                stream: "education",
                mechanism: "directPayment",
                provisionRefs: ["prov-1"],
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                firstPaymentDate: "2026-10-01",
              },
            ],
            settingConsent: { given: false },
          },
        },
      ],
    },
    {
      name: "a payment for care",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/location", value: "withdrawal" },
        {
          op: "add",
          path: "/sections/J",
          value: {
            decision: "agreed",
            items: [
              {
                id: "pb-1",
                stream: "socialCare",
                mechanism: "directPayment",
                provisionRefs: ["prov-1"],
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                firstPaymentDate: "2026-10-01",
              },
            ],
            settingConsent: { given: false },
          },
        },
      ],
    },
    {
      name: "money that the authority holds",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/location", value: "withdrawal" },
        {
          op: "add",
          path: "/sections/J",
          value: {
            decision: "agreed",
            items: [
              {
                id: "pb-1",
                stream: "education",
                mechanism: "organisedArrangement",
                provisionRefs: ["prov-1"],
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                firstPaymentDate: "2026-10-01",
              },
            ],
            settingConsent: { given: false },
          },
        },
      ],
    },
    {
      name: "notice to cease was given",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/location", value: "withdrawal" },
        {
          op: "add",
          path: "/sections/J",
          value: {
            decision: "agreed",
            items: [
              {
                id: "pb-1",
                stream: "education",
                mechanism: "directPayment",
                provisionRefs: ["prov-1"],
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                firstPaymentDate: "2026-10-01",
              },
            ],
            settingConsent: { given: false },
          },
        },
        { op: "replace", path: "/status", value: "ceaseNoticed" },
      ],
    },
  ],
  fail: [
    {
      name: "the head did not",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/location", value: "withdrawal" },
        {
          op: "add",
          path: "/sections/J",
          value: {
            decision: "agreed",
            items: [
              {
                id: "pb-1",
                stream: "education",
                mechanism: "directPayment",
                provisionRefs: ["prov-1"],
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                firstPaymentDate: "2026-10-01",
              },
            ],
            settingConsent: { given: false },
          },
        },
      ],
      hits: [{ pointer: "/sections/J/settingConsent/given", related: ["/sections/J/items/0"] }],
    },
    {
      name: "the head did not, and the first payment is today",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/location", value: "withdrawal" },
        {
          op: "add",
          path: "/sections/J",
          value: {
            decision: "agreed",
            items: [
              {
                id: "pb-1",
                stream: "education",
                mechanism: "directPayment",
                provisionRefs: ["prov-1"],
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                firstPaymentDate: "2026-10-01",
              },
            ],
            settingConsent: { given: false },
          },
        },
        { op: "replace", path: "/sections/J/items/0/firstPaymentDate", value: "2026-11-25" },
      ],
      hits: [{ pointer: "/sections/J/settingConsent/given", related: ["/sections/J/items/0"] }],
    },
  ],
};
