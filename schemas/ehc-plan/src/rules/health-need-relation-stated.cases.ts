import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `healthNeedRelationStated`. */
export const healthNeedRelationStatedCases: RuleCases = {
  rule: "ehc-plan/health-need-relation-stated",
  pass: [
    {
      name: "diabetes that the commissioning body chose to include",
      patch: [
        {
          op: "replace",
          path: "/sections/C/needs/0/text",
          value: "Tobias has diabetes and counts carbohydrates with help.",
        },
      ],
    },
    {
      name: "a need that is resolved",
      patch: [
        { op: "remove", path: "/sections/C/needs/0/relation" },
        { op: "add", path: "/sections/C/needs/0/status", value: "resolved" },
      ],
    },
  ],
  fail: [
    {
      name: "absent",
      patch: [
        { op: "add", path: "/sections/C/needs/0/relation", value: "relatesToSen" },
        { op: "remove", path: "/sections/C/needs/0/relation" },
      ],
      hits: ["/sections/C/needs/0/relation"],
    },
  ],
};
