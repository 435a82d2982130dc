import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `senTypesRanked`. */
export const senTypesRankedCases: RuleCases = {
  rule: "ehc-plan/sen-types-ranked",
  pass: [
    {
      name: "three, in any order",
      patch: [
        {
          op: "replace",
          path: "/child/senTypes",
          value: [
            { type: "SLCN", rank: 2 },
            { type: "MLD", rank: 3 },
            { type: "ASD", rank: 1 },
          ],
        },
      ],
    },
    { name: "none", patch: [{ op: "replace", path: "/child/senTypes", value: [] }] },
    { name: "absent", patch: [{ op: "remove", path: "/child/senTypes" }] },
  ],
  fail: [
    {
      name: "two of rank 1",
      patch: [
        {
          op: "add",
          path: "/child/senTypes",
          value: [
            { type: "SLCN", rank: 1 },
            { type: "MLD", rank: 1 },
          ],
        },
      ],
      hits: ["/child/senTypes"],
    },
    {
      name: "none of rank 1",
      patch: [{ op: "replace", path: "/child/senTypes/0/rank", value: 2 }],
      hits: ["/child/senTypes"],
    },
    {
      name: "a gap",
      patch: [{ op: "add", path: "/child/senTypes/-", value: { type: "MLD", rank: 3 } }],
      hits: ["/child/senTypes"],
    },
  ],
};
