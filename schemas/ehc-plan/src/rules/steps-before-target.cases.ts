import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `stepsBeforeTarget`. */
export const stepsBeforeTargetCases: RuleCases = {
  rule: "ehc-plan/steps-before-target",
  pass: [
    {
      name: "on the same day",
      patch: [{ op: "replace", path: "/sections/E/outcomes/0/steps/0/dueDate", value: "2027-07-23" }],
    },
    {
      name: "without a target date",
      patch: [
        { op: "remove", path: "/sections/E/outcomes/0/targetDate" },
        { op: "add", path: "/sections/E/outcomes/0/stageEnd", value: "endOfKeyStage2" },
        { op: "replace", path: "/sections/E/outcomes/0/steps/0/dueDate", value: "2099-01-01" },
      ],
    },
    {
      name: "a step without a day",
      patch: [{ op: "remove", path: "/sections/E/outcomes/0/steps/0/dueDate" }],
    },
  ],
  fail: [
    {
      name: "long after",
      patch: [
        { op: "add", path: "/sections/E/outcomes/0/targetDate", value: "2027-07-23" },
        {
          op: "add",
          path: "/sections/E/outcomes/0/steps",
          value: [{ text: "He starts a task with one prompt.", dueDate: "2028-01-29" }],
        },
      ],
      hits: [{ pointer: "/sections/E/outcomes/0/steps/0/dueDate", related: ["/sections/E/outcomes/0/targetDate"] }],
    },
    {
      name: "the day after",
      patch: [{ op: "replace", path: "/sections/E/outcomes/1/steps/0/dueDate", value: "2027-07-24" }],
      hits: [{ pointer: "/sections/E/outcomes/1/steps/0/dueDate", related: ["/sections/E/outcomes/1/targetDate"] }],
    },
  ],
};
