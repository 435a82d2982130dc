import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `versionKnown`. */
export const versionKnownCases: RuleCases = {
  rule: "needs-assessment/version-known",
  pass: [{ name: "the version of these rules", patch: [{ op: "replace", path: "/standardVersion", value: "1.0" }] }],
  fail: [
    {
      name: "the next minor version",
      patch: [{ op: "replace", path: "/standardVersion", value: "1.1" }],
      hits: ["/standardVersion"],
    },
  ],
};
