import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `matrixCoversEveryCell`. */
export const matrixCoversEveryCellCases: RuleCases = {
  rule: "needs/matrix-covers-every-cell",
  pass: [
    { name: "a gap at a whole level", patch: [{ op: "remove", path: "/gaps/0/area" }] },
    {
      name: "a gap in a whole area",
      patch: [
        { op: "remove", path: "/gaps/0/level" },
        { op: "remove", path: "/cells/6" },
      ],
    },
    {
      name: "areas of its own",
      patch: [{ op: "replace", path: "/areaTaxonomy", value: { taxonomyId: "areas-of-elsewhere" } }],
    },
  ],
  fail: [
    {
      name: "a level without cells",
      patch: [{ op: "add", path: "/levels/-", value: { id: "extra", label: "Special places", code: "specialist" } }],
      hits: [{ pointer: "/levels/2", related: ["/ageBands/0"] }],
    },
    {
      name: "a gap taken away",
      patch: [{ op: "remove", path: "/gaps/0" }],
      hits: [{ pointer: "/levels/1", related: ["/ageBands/0"] }],
    },
    {
      name: "an age band without cells",
      patch: [
        {
          op: "add",
          path: "/ageBands/-",
          value: { id: "secondary", label: "Key stages 3 and 4", ageFrom: 11, ageTo: 16 },
        },
      ],
      hits: [
        { pointer: "/levels/0", related: ["/ageBands/1"] },
        { pointer: "/levels/1", related: ["/ageBands/1"] },
      ],
    },
    {
      name: "areas of its own that differ by level",
      patch: [
        { op: "replace", path: "/areaTaxonomy", value: { taxonomyId: "areas-of-elsewhere" } },
        { op: "remove", path: "/gaps/0" },
      ],
      hits: [{ pointer: "/levels/1", related: ["/ageBands/0"] }],
    },
  ],
};
