import type { RuleCases } from "@send-standards/core";
import { taxonomyBase } from "./taxonomy-base.ts";

/** Boundary cases of `versionNamed`. */
export const versionNamedCases: RuleCases = {
  rule: "needs/version-named",
  pass: [
    { name: "a year", patch: [{ op: "replace", path: "/version", value: "2015" }] },
    { name: "a taxonomy with one", patch: [{ op: "replace", path: "", value: taxonomyBase }] },
  ],
  fail: [
    { name: "none", patch: [{ op: "remove", path: "/version" }], hits: ["/version"] },
    {
      name: "a taxonomy without one",
      patch: [
        { op: "replace", path: "", value: taxonomyBase },
        { op: "remove", path: "/version" },
        { op: "replace", path: "/crosswalks/0/from", value: { taxonomyId: "base-extension" } },
      ],
      hits: ["/version"],
    },
  ],
};
