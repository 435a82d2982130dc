import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `ageBandExists`. */
export const ageBandExistsCases: RuleCases = {
  rule: "needs/age-band-exists",
  pass: [
    { name: "a gap at one that is there", patch: [{ op: "add", path: "/gaps/0/ageBand", value: "primary" }] },
    { name: "a gap at all of them", patch: [{ op: "remove", path: "/gaps/0/level" }] },
  ],
  fail: [
    {
      name: "a gap at one that is not there",
      patch: [{ op: "add", path: "/gaps/-", value: { area: "SP", ageBand: "gone", reason: "It is done elsewhere." } }],
      hits: ["/gaps/1/ageBand"],
    },
    {
      name: "a cell at one that is not there",
      patch: [
        {
          op: "add",
          path: "/cells/-",
          value: {
            id: "lost",
            area: "CI",
            subArea: "selfCare",
            level: "universal",
            ageBand: "gone",
            descriptors: ["Needs a reminder to wash."],
            provision: [{ id: "lost-a", tier: "universal", text: "A picture list hangs by the basin." }],
            payers: [{ source: "coreBudget" }],
          },
        },
      ],
      hits: ["/cells/7/ageBand"],
    },
  ],
};
