import type { RuleCases } from "@send-standards/core";
import { taxonomyBase } from "./taxonomy-base.ts";

/** Boundary cases of `successorExists`. */
export const successorExistsCases: RuleCases = {
  rule: "needs/successor-exists",
  base: taxonomyBase,
  pass: [{ name: "none", patch: [{ op: "remove", path: "/codes/0/successors" }] }],
  fail: [
    {
      name: "a code that is not there",
      patch: [{ op: "add", path: "/codes/0/successors", value: ["gone"] }],
      hits: ["/codes/0/successors/0"],
    },
    {
      name: "itself",
      patch: [{ op: "add", path: "/codes/0/successors", value: ["la202:schoolAvoidance", "la202:schoolRefusal"] }],
      hits: ["/codes/0/successors/1"],
    },
  ],
};
