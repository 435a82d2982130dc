import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `pScalesInOlderRecordsOnly`. */
export const pScalesInOlderRecordsOnlyCases: RuleCases = {
  rule: "sen-support-plan/p-scales-in-older-records-only",
  pass: [
    {
      name: "the last day",
      patch: [
        {
          op: "add",
          path: "/progress/-",
          value: { kind: "level", framework: "pScales", level: "P7", date: "2021-08-31" },
        },
      ],
    },
    {
      name: "no day",
      patch: [{ op: "add", path: "/progress/-", value: { kind: "level", framework: "pScales", level: "P7" } }],
    },
  ],
  fail: [
    {
      name: "a later day",
      patch: [
        {
          op: "add",
          path: "/progress/0",
          value: { kind: "level", framework: "pScales", level: "P7", date: "2021-09-01" },
        },
      ],
      hits: ["/progress/0/framework"],
    },
  ],
};
