import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `transferIsPrepared`. */
export const transferIsPreparedCases: RuleCases = {
  rule: "ehc-plan/transfer-is-prepared",
  pass: [
    { name: "no next phase", patch: [] },
    {
      name: "the move is prepared",
      patch: [
        {
          op: "add",
          path: "/sections/I/nextPlacement",
          value: {
            placement: {
              mode: "namedSetting",
              setting: { name: "Example High School", type: "academyMainstream", urn: "999905" },
            },
            from: "2027-09-01",
          },
        },
        {
          op: "add",
          path: "/sections/E/forwardPlans",
          value: [{ change: "phaseTransfer", expectedDate: "2027-09-01", actions: "He visits twice." }],
        },
      ],
    },
    {
      name: "the move out of education is prepared",
      patch: [
        {
          op: "add",
          path: "/sections/I/nextPlacement",
          value: {
            placement: {
              mode: "namedSetting",
              setting: { name: "Example High School", type: "academyMainstream", urn: "999905" },
            },
            from: "2027-09-01",
          },
        },
        { op: "add", path: "/sections/E/forwardPlans", value: [{ change: "leaveEducation" }] },
      ],
    },
  ],
  fail: [
    {
      name: "nothing is prepared",
      patch: [
        { op: "add", path: "/sections/E/forwardPlans", value: [] },
        {
          op: "add",
          path: "/sections/I/nextPlacement",
          value: {
            placement: {
              mode: "namedSetting",
              setting: { name: "Example High School", type: "academyMainstream", urn: "999905" },
            },
            from: "2027-09-01",
          },
        },
      ],
      hits: ["/sections/E/forwardPlans"],
    },
    {
      name: "another change is",
      patch: [
        {
          op: "add",
          path: "/sections/I/nextPlacement",
          value: {
            placement: {
              mode: "namedSetting",
              setting: { name: "Example High School", type: "academyMainstream", urn: "999905" },
            },
            from: "2027-09-01",
          },
        },
        { op: "add", path: "/sections/E/forwardPlans", value: [{ change: "moveHome" }] },
      ],
      hits: ["/sections/E/forwardPlans"],
    },
  ],
};
