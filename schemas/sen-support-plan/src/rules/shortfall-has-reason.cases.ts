import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `shortfallHasReason`. */
export const shortfallHasReasonCases: RuleCases = {
  rule: "sen-support-plan/shortfall-has-reason",
  pass: [
    { name: "four fifths", patch: [{ op: "replace", path: "/cycles/1/do/delivery/0/deliveredMinutes", value: 1008 }] },
    {
      name: "less, with a reason",
      patch: [
        { op: "replace", path: "/cycles/1/do/delivery/0/deliveredMinutes", value: 300 },
        { op: "add", path: "/cycles/1/do/delivery/0/shortfallReason", value: "The assistant was ill for six weeks." },
      ],
    },
  ],
  fail: [
    {
      name: "half",
      patch: [
        {
          op: "add",
          path: "/cycles/0/do/delivery",
          value: [{ provisionRef: "prov-1", plannedMinutes: 900, deliveredMinutes: 450 }],
        },
      ],
      hits: ["/cycles/0/do/delivery/0/shortfallReason"],
    },
    {
      name: "a minute less than four fifths",
      patch: [{ op: "replace", path: "/cycles/1/do/delivery/0/deliveredMinutes", value: 1007 }],
      hits: ["/cycles/1/do/delivery/0/shortfallReason"],
    },
  ],
};
