import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `versionKnown`. */
export const versionKnownCases: RuleCases = {
  rule: "sen-support-plan/version-known",
  pass: [{ name: "this version", patch: [{ op: "replace", path: "/standardVersion", value: "1.0" }] }],
  fail: [
    {
      name: "the next minor version",
      patch: [{ op: "replace", path: "/standardVersion", value: "1.1" }],
      hits: ["/standardVersion"],
    },
    {
      name: "a minor version of two digits",
      patch: [{ op: "replace", path: "/standardVersion", value: "1.10" }],
      hits: ["/standardVersion"],
    },
  ],
};
