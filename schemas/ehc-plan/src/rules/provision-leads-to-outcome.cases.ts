import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `provisionLeadsToOutcome`. */
export const provisionLeadsToOutcomeCases: RuleCases = {
  rule: "ehc-plan/provision-leads-to-outcome",
  pass: [
    {
      name: "linked by the outcome only",
      patch: [{ op: "remove", path: "/sections/F/provisions/0/outcomeRefs" }],
    },
    {
      name: "linked by the provision only",
      patch: [{ op: "remove", path: "/sections/E/outcomes/0/provisionRefs" }],
    },
  ],
  fail: [
    {
      name: "a line that leads nowhere",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/-",
          value: {
            id: "provision-of-the-case",
            text: "A visual timetable on his desk, made new each morning by the class teacher.",
            type: "environment",
            needRefs: ["need-1"],
            fundingSource: "coreBudget",
          },
        },
      ],
      hits: ["/sections/F/provisions/2/outcomeRefs"],
    },
    {
      name: "links taken out on both sides",
      patch: [
        { op: "remove", path: "/sections/G/provisions/0/outcomeRefs" },
        { op: "replace", path: "/sections/E/outcomes/2/provisionRefs", value: ["prov-1"] },
        { op: "add", path: "/sections/F/provisions/0/outcomeRefs/-", value: "out-3" },
      ],
      hits: ["/sections/G/provisions/0/outcomeRefs"],
    },
  ],
};
