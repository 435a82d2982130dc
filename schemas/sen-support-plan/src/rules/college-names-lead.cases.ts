import type { RuleCases } from "@send-standards/core";

/** The base as the plan of a student of 17 in a college. */
const college = [
  { op: "replace", path: "/phase", value: { kind: "post16" } },
  { op: "replace", path: "/child/dateOfBirth", value: "2009-02-10" },
  { op: "add", path: "/preparingForAdulthood", value: [{ area: "EMP" }] },
] as const;

/** Boundary cases of `collegeNamesLead`. */
export const collegeNamesLeadCases: RuleCases = {
  rule: "sen-support-plan/college-names-lead",
  pass: [
    {
      name: "a post",
      patch: [...college, { op: "add", path: "/phase/namedLead", value: { role: "head of learning support" } }],
    },
    { name: "a name", patch: [...college, { op: "add", path: "/phase/namedLead", value: { name: "L. Example" } }] },
    { name: "a draft", patch: [...college, { op: "replace", path: "/status", value: "draft" }] },
  ],
  fail: [
    {
      name: "nobody",
      patch: [
        { op: "add", path: "/phase", value: { kind: "post16" } },
        { op: "replace", path: "/child/dateOfBirth", value: "2009-02-10" },
        { op: "add", path: "/preparingForAdulthood", value: [{ area: "EMP" }] },
      ],
      hits: ["/phase/namedLead"],
    },
    {
      name: "an employer only",
      patch: [...college, { op: "add", path: "/phase/namedLead", value: { organisation: "Example College" } }],
      hits: ["/phase/namedLead"],
    },
  ],
};
