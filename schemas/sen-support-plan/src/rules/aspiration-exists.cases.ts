import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `aspirationExists`. */
export const aspirationExistsCases: RuleCases = {
  rule: "sen-support-plan/aspiration-exists",
  pass: [{ name: "no link", patch: [{ op: "remove", path: "/outcomes/0/aspirationRefs" }] }],
  fail: [
    {
      name: "gone",
      patch: [{ op: "add", path: "/outcomes/0/aspirationRefs", value: ["aspiration-that-is-gone"] }],
      hits: ["/outcomes/0/aspirationRefs/0"],
    },
  ],
};
