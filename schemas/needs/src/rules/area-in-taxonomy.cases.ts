import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `areaInTaxonomy`. */
export const areaInTaxonomyCases: RuleCases = {
  rule: "needs/area-in-taxonomy",
  pass: [
    { name: "a local code", patch: [{ op: "replace", path: "/cells/0/subArea", value: "la202:quietTalk" }] },
    {
      name: "a taxonomy that nobody published here",
      patch: [
        { op: "replace", path: "/subAreaTaxonomy", value: { taxonomyId: "sub-areas-of-elsewhere", version: "3" } },
        { op: "replace", path: "/cells/0/subArea", value: "elsewhere" },
      ],
    },
    {
      name: "an edition that nobody published here",
      patch: [
        { op: "replace", path: "/areaTaxonomy/version", value: "2040" },
        { op: "add", path: "/gaps/-", value: { area: "NEW", reason: "It is new." } },
      ],
    },
  ],
  fail: [
    {
      name: "a sub-area that is on no list",
      patch: [{ op: "replace", path: "/cells/0/subArea", value: "telepathy" }],
      hits: ["/cells/0/subArea"],
    },
    {
      name: "a gap in no area",
      patch: [{ op: "add", path: "/gaps/-", value: { area: "XX", reason: "It is done elsewhere." } }],
      hits: ["/gaps/1/area"],
    },
    {
      name: "an area of another taxonomy",
      patch: [
        {
          op: "add",
          path: "/cells/-",
          value: {
            id: "lost",
            area: "sensory",
            subArea: "selfCare",
            level: "universal",
            ageBand: "primary",
            descriptors: ["Needs a reminder to wash."],
            provision: [{ id: "lost-a", tier: "universal", text: "A picture list hangs by the basin." }],
            payers: [{ source: "coreBudget" }],
          },
        },
      ],
      hits: ["/cells/7/area"],
    },
  ],
};
