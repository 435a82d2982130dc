import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `phaseFitsAge`. */
export const phaseFitsAgeCases: RuleCases = {
  rule: "sen-support-plan/phase-fits-age",
  pass: [
    {
      name: "early years in the year after Reception",
      patch: [
        { op: "replace", path: "/phase", value: { kind: "earlyYears" } },
        { op: "replace", path: "/child/dateOfBirth", value: "2020-09-01" },
      ],
    },
    {
      name: "at college at 14",
      patch: [
        { op: "replace", path: "/phase", value: { kind: "post16", namedLead: { role: "head of learning support" } } },
        { op: "replace", path: "/child/dateOfBirth", value: "2012-09-01" },
        { op: "add", path: "/preparingForAdulthood", value: [{ area: "EMP" }] },
      ],
    },
    {
      name: "a nursery class of a school",
      patch: [{ op: "replace", path: "/child/dateOfBirth", value: "2023-09-01" }],
    },
    { name: "no phase", patch: [{ op: "remove", path: "/phase" }] },
  ],
  fail: [
    {
      name: "early years at seven",
      patch: [
        { op: "add", path: "/phase", value: { kind: "earlyYears" } },
        { op: "replace", path: "/child/dateOfBirth", value: "2019-03-31" },
      ],
      hits: ["/phase/kind"],
    },
    {
      name: "college at twelve",
      patch: [
        { op: "replace", path: "/phase", value: { kind: "post16", namedLead: { role: "head of learning support" } } },
        { op: "replace", path: "/child/dateOfBirth", value: "2014-03-31" },
      ],
      hits: ["/phase/kind"],
    },
    {
      name: "early years two years after Reception",
      patch: [
        { op: "replace", path: "/phase", value: { kind: "earlyYears" } },
        { op: "replace", path: "/child/dateOfBirth", value: "2020-08-31" },
      ],
      hits: ["/phase/kind"],
    },
    {
      name: "school two years before nursery",
      patch: [{ op: "replace", path: "/child/dateOfBirth", value: "2025-09-01" }],
      hits: ["/phase/kind"],
    },
  ],
};
