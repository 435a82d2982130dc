import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `adviceExists`. */
export const adviceExistsCases: RuleCases = {
  rule: "needs-assessment/advice-exists",
  pass: [
    {
      name: "replaced by advice that is there",
      patch: [{ op: "add", path: "/advice/3/supersededBy", value: "adv-3" }],
    },
  ],
  fail: [
    {
      name: "evidence",
      patch: [{ op: "add", path: "/evidence/0/adviceRef", value: "nowhere" }],
      hits: ["/evidence/0/adviceRef"],
    },
    {
      name: "advice that was replaced",
      patch: [{ op: "add", path: "/advice/0/supersededBy", value: "nowhere" }],
      hits: ["/advice/0/supersededBy"],
    },
  ],
};
