import type { RuleCases } from "@send-standards/core";
import { asDraft } from "./support/as-draft.ts";

const named = { op: "add", path: "/sections/G/provisions/0/healthcarePlan", value: "EX-1" } as const;

/** Boundary cases of `delegatedTaskSignedOff`. */
export const delegatedTaskSignedOffCases: RuleCases = {
  rule: "ehc-plan/delegated-task-signed-off",
  pass: [
    {
      name: "until the day of the plan",
      patch: [
        {
          op: "add",
          path: "/sections/G/provisions/0/delegatedTask",
          value: { task: "rescueMedication", competencyDate: "2025-07-10", expires: "2026-07-10" },
        },
        named,
      ],
    },
    {
      name: "without an end",
      patch: [
        {
          op: "add",
          path: "/sections/G/provisions/0/delegatedTask",
          value: { task: "rescueMedication", competencyDate: "2026-06-01" },
        },
        named,
      ],
    },
    {
      name: "a draft, before the setting is known",
      patch: [
        ...asDraft,
        { op: "add", path: "/sections/G/provisions/0/delegatedTask", value: { task: "suction" } },
        named,
      ],
    },
  ],
  fail: [
    {
      name: "no sign-off",
      patch: [{ op: "add", path: "/sections/G/provisions/0/delegatedTask", value: { task: "suction" } }, named],
      hits: ["/sections/G/provisions/0/delegatedTask/competencyDate"],
    },
    {
      name: "until the day before the plan",
      patch: [
        {
          op: "add",
          path: "/sections/G/provisions/0/delegatedTask",
          value: { task: "rescueMedication", competencyDate: "2025-07-09", expires: "2026-07-09" },
        },
        named,
      ],
      hits: ["/sections/G/provisions/0/delegatedTask/expires"],
    },
  ],
};
