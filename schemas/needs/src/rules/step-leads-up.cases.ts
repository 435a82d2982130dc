import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `stepLeadsUp`. */
export const stepLeadsUpCases: RuleCases = {
  rule: "needs/step-leads-up",
  pass: [
    {
      name: "two levels up",
      patch: [
        {
          op: "replace",
          path: "/levels",
          value: [
            { id: "universal", label: "All", code: "universal" },
            { id: "between", label: "Between", code: "senSupport" },
            { id: "targeted", label: "Planned", code: "targeted" },
          ],
        },
        { op: "add", path: "/gaps/-", value: { level: "between", reason: "Nothing is expected between the two." } },
      ],
    },
    {
      name: "another sub-area of the same area",
      patch: [{ op: "replace", path: "/cells/1/subArea", value: "expressiveLanguage" }],
    },
  ],
  fail: [
    {
      name: "itself",
      patch: [
        { op: "replace", path: "/cells/0/id", value: "loop" },
        { op: "add", path: "/cells/0/nextCell", value: "loop" },
      ],
      hits: [{ pointer: "/cells/0/nextCell", related: ["/cells/0"] }],
    },
    {
      name: "a lower level",
      patch: [{ op: "add", path: "/cells/1/nextCell", value: "understanding-1" }],
      hits: [{ pointer: "/cells/1/nextCell", related: ["/cells/0"] }],
    },
    {
      name: "another area",
      patch: [{ op: "replace", path: "/cells/0/nextCell", value: "learning-2" }],
      hits: [{ pointer: "/cells/0/nextCell", related: ["/cells/3"] }],
    },
  ],
};
