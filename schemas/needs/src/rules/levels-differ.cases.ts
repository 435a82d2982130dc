import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `levelsDiffer`. */
export const levelsDifferCases: RuleCases = {
  rule: "needs/levels-differ",
  pass: [
    {
      name: "the same words in another area",
      patch: [
        { op: "replace", path: "/cells/2/descriptors", value: ["Loses long instructions."] },
        { op: "replace", path: "/cells/0/descriptors", value: ["Loses long instructions."] },
      ],
    },
    {
      name: "the same and something more",
      patch: [
        { op: "replace", path: "/cells/0/descriptors", value: ["Loses long instructions."] },
        { op: "replace", path: "/cells/1/descriptors", value: ["Loses long instructions.", "Copies others."] },
      ],
    },
    {
      name: "at one level, in two cells",
      patch: [
        {
          op: "add",
          path: "/cells/-",
          value: {
            id: "one",
            area: "CI",
            subArea: "selfCare",
            level: "universal",
            ageBand: "primary",
            descriptors: ["Needs a reminder to wash."],
            provision: [{ id: "one-a", tier: "universal", text: "A picture list hangs by the basin." }],
            payers: [{ source: "coreBudget" }],
          },
        },
        {
          op: "add",
          path: "/cells/-",
          value: {
            id: "two",
            area: "CI",
            subArea: "speechSounds",
            level: "universal",
            ageBand: "primary",
            descriptors: ["Needs a reminder to wash."],
            provision: [{ id: "two-a", tier: "universal", text: "A picture list hangs by the basin." }],
            payers: [{ source: "coreBudget" }],
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "the same at two levels",
      patch: [
        { op: "replace", path: "/cells/0/descriptors", value: ["Loses long instructions."] },
        { op: "replace", path: "/cells/1/descriptors", value: ["Loses long instructions."] },
      ],
      hits: [{ pointer: "/cells/1/descriptors", related: ["/cells/0/descriptors"] }],
    },
    {
      name: "the same but for capitals and spaces",
      patch: [
        { op: "replace", path: "/cells/0/descriptors", value: ["Loses long instructions."] },
        { op: "replace", path: "/cells/1/descriptors", value: [" loses LONG instructions. "] },
      ],
      hits: [{ pointer: "/cells/1/descriptors", related: ["/cells/0/descriptors"] }],
    },
  ],
};
