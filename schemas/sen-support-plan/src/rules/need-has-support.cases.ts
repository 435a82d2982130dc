import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `needHasSupport`. */
export const needHasSupportCases: RuleCases = {
  rule: "sen-support-plan/need-has-support",
  pass: [
    {
      name: "a need kept for history",
      patch: [{ op: "add", path: "/needs/-", value: { id: "need-3", text: "Ada had glue ear.", status: "resolved" } }],
    },
    { name: "an outcome only", patch: [{ op: "remove", path: "/provisions/0/needRefs" }] },
    {
      name: "no links to needs at all",
      patch: [
        { op: "remove", path: "/outcomes/0/needRefs" },
        { op: "remove", path: "/outcomes/1/needRefs" },
        { op: "remove", path: "/provisions/0/needRefs" },
        { op: "remove", path: "/provisions/1/needRefs" },
      ],
    },
  ],
  fail: [
    {
      name: "a new need",
      patch: [
        {
          op: "add",
          path: "/needs/-",
          value: { id: "need-of-the-case", text: "The child loses the thread when two people speak." },
        },
      ],
      hits: ["/needs/2"],
    },
  ],
};
