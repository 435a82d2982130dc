import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `jointAdviceNamesContributors`. */
export const jointAdviceNamesContributorsCases: RuleCases = {
  rule: "needs-assessment/joint-advice-names-contributors",
  pass: [
    {
      name: "each with a role",
      patch: [
        { op: "add", path: "/advice/4/contributors", value: [{ type: "medical", person: { role: "paediatrician" } }] },
      ],
    },
  ],
  fail: [
    {
      name: "one without",
      patch: [{ op: "add", path: "/advice/0/contributors", value: [{ type: "medical" }] }],
      hits: ["/advice/0/contributors/0/person"],
    },
  ],
};
