import type { RuleCases } from "@send-standards/core";
import { taxonomyBase } from "./taxonomy-base.ts";

/** Boundary cases of `idsUnique`. */
export const idsUniqueCases: RuleCases = {
  rule: "needs/ids-unique",
  pass: [
    {
      name: "ids that differ in case",
      patch: [
        { op: "replace", path: "/cells/0/provision/0/id", value: "Once" },
        { op: "replace", path: "/cells/1/provision/0/id", value: "once" },
      ],
    },
    { name: "a cell without provision ids to repeat", patch: [{ op: "replace", path: "", value: taxonomyBase }] },
  ],
  fail: [
    {
      name: "two provisions",
      patch: [
        { op: "replace", path: "/cells/0/provision/0/id", value: "twice" },
        { op: "replace", path: "/cells/1/provision/0/id", value: "twice" },
      ],
      hits: [{ pointer: "/cells/1/provision/0/id", related: ["/cells/0/provision/0/id"] }],
    },
    {
      name: "a level and a cell",
      patch: [
        { op: "replace", path: "/cells/1/id", value: "targeted" },
        { op: "replace", path: "/cells/0/nextCell", value: "targeted" },
      ],
      hits: [{ pointer: "/cells/1/id", related: ["/levels/1/id"] }],
    },
    {
      name: "two crosswalks",
      patch: [
        { op: "replace", path: "", value: taxonomyBase },
        { op: "add", path: "/crosswalks/1", value: taxonomyBase.crosswalks?.[0] },
      ],
      hits: [{ pointer: "/crosswalks/1/id", related: ["/crosswalks/0/id"] }],
    },
  ],
};
