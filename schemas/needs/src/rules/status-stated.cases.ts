import type { RuleCases } from "@send-standards/core";
import { taxonomyBase } from "./taxonomy-base.ts";

/** Boundary cases of `statusStated`. */
export const statusStatedCases: RuleCases = {
  rule: "needs/status-stated",
  pass: [
    { name: "a draft", patch: [{ op: "replace", path: "/status", value: "draft" }] },
    { name: "a taxonomy in force", patch: [{ op: "replace", path: "", value: taxonomyBase }] },
  ],
  fail: [
    { name: "none", patch: [{ op: "remove", path: "/status" }], hits: ["/status"] },
    {
      name: "a taxonomy without one",
      patch: [
        { op: "replace", path: "", value: taxonomyBase },
        { op: "remove", path: "/status" },
      ],
      hits: ["/status"],
    },
  ],
};
