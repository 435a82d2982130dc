import type { RuleCases } from "@send-standards/core";
import { asDraft } from "./support/as-draft.ts";

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
      ],
    },
    {
      name: "a draft, before the setting is known",
      patch: [...asDraft, { op: "add", path: "/sections/G/provisions/0/delegatedTask", value: { task: "suction" } }],
    },
  ],
  fail: [
    {
      name: "no sign-off",
      patch: [{ op: "add", path: "/sections/G/provisions/0/delegatedTask", value: { task: "suction" } }],
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
      ],
      hits: ["/sections/G/provisions/0/delegatedTask/expires"],
    },
  ],
};
