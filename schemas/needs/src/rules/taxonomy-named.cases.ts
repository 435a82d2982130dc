import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `taxonomyNamed`. */
export const taxonomyNamedCases: RuleCases = {
  rule: "needs/taxonomy-named",
  pass: [
    {
      name: "no sub-areas and no taxonomy of them",
      patch: [
        { op: "remove", path: "/subAreaTaxonomy" },
        { op: "remove", path: "/cells/0/subArea" },
        { op: "remove", path: "/cells/1/subArea" },
        { op: "remove", path: "/cells/4/subArea" },
        { op: "remove", path: "/cells/5/subArea" },
      ],
    },
    {
      name: "a taxonomy that nobody published here",
      patch: [{ op: "replace", path: "/areaTaxonomy", value: { taxonomyId: "areas-of-elsewhere" } }],
    },
  ],
  fail: [
    { name: "no taxonomy of areas", patch: [{ op: "remove", path: "/areaTaxonomy" }], hits: ["/areaTaxonomy"] },
    {
      name: "no taxonomy of sub-areas",
      patch: [{ op: "remove", path: "/subAreaTaxonomy" }],
      hits: ["/subAreaTaxonomy"],
    },
  ],
};
