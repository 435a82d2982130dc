import type { RuleCases } from "@send-standards/core";
import { taxonomyBase } from "./taxonomy-base.ts";

/** Boundary cases of `parentExists`. */
export const parentExistsCases: RuleCases = {
  rule: "needs/parent-exists",
  base: taxonomyBase,
  pass: [
    { name: "no parent", patch: [{ op: "remove", path: "/codes/3/parent" }] },
    {
      name: "a taxonomy that nobody published here",
      patch: [
        { op: "replace", path: "/parentTaxonomy", value: { taxonomyId: "areas-of-elsewhere" } },
        { op: "replace", path: "/codes/3/parent", value: "elsewhere" },
      ],
    },
    {
      name: "a parent in the same taxonomy",
      patch: [
        { op: "remove", path: "/parentTaxonomy" },
        { op: "remove", path: "/codes/0/parent" },
        { op: "remove", path: "/codes/1/parent" },
        { op: "remove", path: "/codes/2/parent" },
        { op: "replace", path: "/codes/3/parent", value: "la202:separationAnxiety" },
      ],
    },
  ],
  fail: [
    {
      name: "a parent that is on no list",
      patch: [{ op: "replace", path: "/codes/3/parent", value: "XX" }],
      hits: ["/codes/3/parent"],
    },
    {
      name: "a code of its own as its parent, where parents are from elsewhere",
      patch: [{ op: "replace", path: "/codes/3/parent", value: "la202:separationAnxiety" }],
      hits: ["/codes/3/parent"],
    },
    {
      name: "itself",
      patch: [
        { op: "remove", path: "/parentTaxonomy" },
        { op: "remove", path: "/codes/0/parent" },
        { op: "remove", path: "/codes/1/parent" },
        { op: "remove", path: "/codes/2/parent" },
        { op: "replace", path: "/codes/3/parent", value: "la202:soundSensitivity" },
      ],
      hits: ["/codes/3/parent"],
    },
  ],
};
