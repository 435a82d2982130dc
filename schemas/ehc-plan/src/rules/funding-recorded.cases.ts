import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `fundingRecorded`. */
export const fundingRecordedCases: RuleCases = {
  rule: "ehc-plan/funding-recorded",
  pass: [
    {
      name: "shares of two bodies",
      patch: [
        { op: "remove", path: "/sections/F/provisions/0/fundingSource" },
        {
          op: "add",
          path: "/sections/F/provisions/0/fundingShares",
          value: [
            { body: "education", percent: 50 },
            { body: "health", percent: 50 },
          ],
        },
      ],
    },
    {
      name: "social care",
      patch: [
        {
          op: "replace",
          path: "/sections/H2",
          value: {
            provisions: [
              {
                id: "prov-9",
                text: "A family support worker visits for one hour each week.",
                needRefs: ["need-3"],
                outcomeRefs: ["out-3"],
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/2/provisionRefs/-", value: "prov-9" },
      ],
    },
  ],
  fail: [
    {
      name: "nothing said",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/fundingShares", value: [] },
        { op: "add", path: "/sections/F/provisions/0/fundingSource", value: "joint" },
        { op: "remove", path: "/sections/F/provisions/0/fundingSource" },
      ],
      hits: ["/sections/F/provisions/0/fundingSource"],
    },
    {
      name: "health care",
      patch: [{ op: "remove", path: "/sections/G/provisions/0/fundingSource" }],
      hits: ["/sections/G/provisions/0/fundingSource"],
    },
  ],
};
