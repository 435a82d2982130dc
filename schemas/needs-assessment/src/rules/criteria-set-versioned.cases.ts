import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `criteriaSetVersioned`. */
export const criteriaSetVersionedCases: RuleCases = {
  rule: "needs-assessment/criteria-set-versioned",
  pass: [{ name: "no criteria", patch: [{ op: "remove", path: "/criteriaSets" }] }],
  fail: [
    {
      name: "one of two sets",
      patch: [
        { op: "add", path: "/criteriaSets", value: [{ title: "Guidance" }, { title: "Other guidance", version: "2" }] },
      ],
      hits: ["/criteriaSets/0/version"],
    },
  ],
};
