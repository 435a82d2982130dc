import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `ageBandsFollow`. */
export const ageBandsFollowCases: RuleCases = {
  rule: "needs/age-bands-follow",
  pass: [
    { name: "one age only", patch: [{ op: "replace", path: "/ageBands/0/ageTo", value: 5 }] },
    {
      name: "no ages",
      patch: [
        { op: "remove", path: "/ageBands/0/ageFrom" },
        { op: "remove", path: "/ageBands/0/ageTo" },
      ],
    },
    {
      name: "the next age",
      patch: [
        { op: "add", path: "/ageBands/-", value: { id: "secondary", label: "Older", ageFrom: 11, ageTo: 16 } },
        { op: "add", path: "/gaps/-", value: { ageBand: "secondary", reason: "In another matrix." } },
      ],
    },
  ],
  fail: [
    {
      name: "ends before it begins",
      patch: [{ op: "replace", path: "/ageBands/0/ageTo", value: 4 }],
      hits: [{ pointer: "/ageBands/0/ageTo", related: ["/ageBands/0/ageFrom"] }],
    },
    {
      name: "two bands with an age in common",
      patch: [
        { op: "add", path: "/ageBands/-", value: { id: "secondary", label: "Older", ageFrom: 10, ageTo: 16 } },
        { op: "add", path: "/gaps/-", value: { ageBand: "secondary", reason: "In another matrix." } },
      ],
      hits: [{ pointer: "/ageBands/1/ageFrom", related: ["/ageBands/0/ageTo"] }],
    },
  ],
};
