import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `levelExists`. */
export const levelExistsCases: RuleCases = {
  rule: "needs/level-exists",
  pass: [
    { name: "a gap at one that is there", patch: [{ op: "replace", path: "/gaps/0/level", value: "targeted" }] },
    { name: "a gap at all of them", patch: [{ op: "remove", path: "/gaps/0/level" }] },
  ],
  fail: [
    {
      name: "a gap at one that is not there",
      patch: [{ op: "add", path: "/gaps/-", value: { area: "SP", level: "gone", reason: "It is done elsewhere." } }],
      hits: ["/gaps/1/level"],
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
            level: "gone",
            ageBand: "primary",
            descriptors: ["Needs a reminder to wash."],
            provision: [{ id: "lost-a", tier: "universal", text: "A picture list hangs by the basin." }],
            payers: [{ source: "coreBudget" }],
          },
        },
      ],
      hits: ["/cells/7/level"],
    },
  ],
};
