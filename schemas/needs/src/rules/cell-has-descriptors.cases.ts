import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `cellHasDescriptors`. */
export const cellHasDescriptorsCases: RuleCases = {
  rule: "needs/cell-has-descriptors",
  pass: [
    { name: "one", patch: [{ op: "replace", path: "/cells/0/descriptors", value: ["Loses long instructions."] }] },
  ],
  fail: [
    { name: "none", patch: [{ op: "remove", path: "/cells/0/descriptors" }], hits: ["/cells/0/descriptors"] },
    {
      name: "an empty list",
      patch: [{ op: "replace", path: "/cells/0/descriptors", value: [] }],
      hits: ["/cells/0/descriptors"],
    },
  ],
};
