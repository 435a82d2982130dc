import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `cellWrittenOnce`. */
export const cellWrittenOnceCases: RuleCases = {
  rule: "needs/cell-written-once",
  pass: [
    {
      name: "another sub-area",
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
    {
      name: "with and without a sub-area",
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
            level: "universal",
            ageBand: "primary",
            descriptors: ["Needs help to dress."],
            provision: [{ id: "two-a", tier: "universal", text: "A picture list hangs by the basin." }],
            payers: [{ source: "coreBudget" }],
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "the same need twice",
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
            subArea: "selfCare",
            level: "universal",
            ageBand: "primary",
            descriptors: ["Needs help to dress."],
            provision: [{ id: "two-a", tier: "universal", text: "A picture list hangs by the basin." }],
            payers: [{ source: "coreBudget" }],
          },
        },
      ],
      hits: [{ pointer: "/cells/8", related: ["/cells/7"] }],
    },
  ],
};
