import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `clinicalTaskHasHealthcarePlan`. */
export const clinicalTaskHasHealthcarePlanCases: RuleCases = {
  rule: "ehc-plan/clinical-task-has-healthcare-plan",
  pass: [
    { name: "no such task", patch: [] },
    {
      name: "the line names it",
      patch: [
        {
          op: "add",
          path: "/sections/G/provisions/0/delegatedTask",
          value: { task: "rescueMedication", competencyDate: "2026-06-01" },
        },
        { op: "add", path: "/sections/G/provisions/0/healthcarePlan", value: "IHP-1" },
      ],
    },
    {
      name: "a health need is linked to it",
      patch: [
        {
          op: "add",
          path: "/sections/G/provisions/0/delegatedTask",
          value: { task: "rescueMedication", competencyDate: "2026-06-01" },
        },
        { op: "add", path: "/sections/C/needs/0/linkedPlans", value: [{ type: "individualHealthcarePlan" }] },
      ],
    },
    {
      name: "it is attached",
      patch: [
        {
          op: "add",
          path: "/sections/G/provisions/0/delegatedTask",
          value: { task: "rescueMedication", competencyDate: "2026-06-01" },
        },
        { op: "add", path: "/attachments", value: [{ id: "att-1", kind: "individualHealthcarePlan" }] },
      ],
    },
  ],
  fail: [
    {
      name: "none is named",
      patch: [
        { op: "add", path: "/attachments", value: [] },
        { op: "add", path: "/sections/C/needs/0/linkedPlans", value: [] },
        {
          op: "add",
          path: "/sections/G/provisions/0/delegatedTask",
          value: { task: "rescueMedication", competencyDate: "2026-06-01" },
        },
      ],
      hits: ["/sections/G/provisions/0/healthcarePlan"],
    },
  ],
};
