import type { RuleCases } from "@send-standards/core";

const semhNeed = [
  { op: "add", path: "/child/senTypes", value: [{ type: "SEMH", rank: 1 }] },
  { op: "replace", path: "/sections/B/needs/0/broadArea", value: "SEMH" },
  { op: "replace", path: "/sections/B/needs/0/subAreas", value: ["anxiety"] },
  {
    op: "add",
    path: "/sections/B/areas",
    value: [
      { area: "CI", noNeeds: true },
      { area: "SP", noNeeds: true },
    ],
  },
] as const;

/** Boundary cases of `semhNeedHasDriver`. */
export const semhNeedHasDriverCases: RuleCases = {
  rule: "ehc-plan/semh-need-has-driver",
  pass: [
    {
      name: "both said",
      patch: [
        ...semhNeed,
        { op: "add", path: "/sections/B/needs/0/driver", value: "He cannot tell what will be asked of him next." },
      ],
    },
    {
      name: "a need that is resolved",
      patch: [
        ...semhNeed,
        { op: "add", path: "/child/senTypes", value: [{ type: "MLD", rank: 1 }] },
        { op: "add", path: "/sections/B/needs/0/status", value: "resolved" },
      ],
    },
    {
      name: "another area",
      patch: [{ op: "remove", path: "/sections/B/needs/0/subAreas" }],
    },
  ],
  fail: [
    {
      name: "nothing on what lies behind it",
      patch: [...semhNeed],
      hits: ["/sections/B/needs/0/driver"],
    },
    {
      name: "bare",
      patch: [...semhNeed, { op: "replace", path: "/sections/B/needs/0/subAreas", value: [] }],
      hits: ["/sections/B/needs/0/subAreas", "/sections/B/needs/0/driver"],
    },
  ],
};
