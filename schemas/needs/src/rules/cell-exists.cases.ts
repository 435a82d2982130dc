import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `cellExists`. */
export const cellExistsCases: RuleCases = {
  rule: "needs/cell-exists",
  pass: [{ name: "no step", patch: [{ op: "remove", path: "/cells/0/nextCell" }] }],
  fail: [
    {
      name: "a step to nowhere",
      patch: [{ op: "add", path: "/cells/0/nextCell", value: "gone" }],
      hits: ["/cells/0/nextCell"],
    },
  ],
};
