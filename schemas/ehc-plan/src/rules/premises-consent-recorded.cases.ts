import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `premisesConsentRecorded`. */
export const premisesConsentRecordedCases: RuleCases = {
  rule: "ehc-plan/premises-consent-recorded",
  pass: [
    { name: "no budget", patch: [] },
    {
      name: "consent is recorded",
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
      name: "where it is provided is not said",
      patch: [
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
          },
        },
      ],
    },
    {
      name: "at home",
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
          },
        },
      ],
    },
    {
      name: "a direct payment for care",
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
          },
        },
      ],
    },
    {
      name: "in custody, where another part of the law applies",
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
          },
        },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "no consent",
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
          },
        },
      ],
      hits: ["/sections/J/settingConsent"],
    },
    {
      name: "not given so far, and the payments lie ahead",
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
                firstPaymentDate: "2026-11-26",
              },
            ],
            settingConsent: { given: false },
          },
        },
      ],
      hits: ["/sections/J/settingConsent"],
    },
  ],
};
