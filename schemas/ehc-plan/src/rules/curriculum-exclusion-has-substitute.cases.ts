import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `curriculumExclusionHasSubstitute`. */
export const curriculumExclusionHasSubstituteCases: RuleCases = {
  rule: "ehc-plan/curriculum-exclusion-has-substitute",
  pass: [
    {
      name: "with a substitute",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/curriculum",
          value: { exclusions: [{ subject: "French", substitute: "the reading programme" }] },
        },
      ],
    },
    {
      name: "modifications only",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/curriculum", value: { modifications: ["Texts are simplified."] } },
      ],
    },
  ],
  fail: [
    {
      name: "without a substitute",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/curriculum", value: { exclusions: [{ subject: "French" }] } },
      ],
      hits: ["/sections/F/provisions/0/curriculum/exclusions/0/substitute"],
    },
    {
      name: "the second of two",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/1/curriculum",
          value: {
            exclusions: [
              { subject: "French", substitute: "literacy" },
              { subject: "music", detail: "one term" },
            ],
          },
        },
      ],
      hits: ["/sections/F/provisions/1/curriculum/exclusions/1/substitute"],
    },
  ],
};
