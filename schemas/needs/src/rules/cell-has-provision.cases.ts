import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `cellHasProvision`. */
export const cellHasProvisionCases: RuleCases = {
  rule: "needs/cell-has-provision",
  pass: [
    {
      name: "one",
      patch: [
        {
          op: "replace",
          path: "/cells/0/provision",
          value: [{ id: "only", tier: "universal", text: "Pictures show each step." }],
        },
      ],
    },
  ],
  fail: [
    { name: "none", patch: [{ op: "remove", path: "/cells/0/provision" }], hits: ["/cells/0/provision"] },
    {
      name: "an empty list",
      patch: [{ op: "replace", path: "/cells/0/provision", value: [] }],
      hits: ["/cells/0/provision"],
    },
  ],
};
