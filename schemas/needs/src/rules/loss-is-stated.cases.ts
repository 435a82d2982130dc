import type { RuleCases } from "@send-standards/core";
import { taxonomyBase } from "./taxonomy-base.ts";

/** Boundary cases of `lossIsStated`. */
export const lossIsStatedCases: RuleCases = {
  rule: "needs/loss-is-stated",
  base: taxonomyBase,
  pass: [
    {
      name: "exact",
      patch: [
        {
          op: "replace",
          path: "/crosswalks/0/mappings/2",
          value: { relation: "exact", from: "la202:separationAnxiety", to: "anxiety" },
        },
      ],
    },
  ],
  fail: [
    {
      name: "broader",
      patch: [{ op: "remove", path: "/crosswalks/0/mappings/2/loss" }],
      hits: ["/crosswalks/0/mappings/2/loss"],
    },
    {
      name: "narrower",
      patch: [
        {
          op: "replace",
          path: "/crosswalks/0/mappings/2",
          value: { relation: "narrower", from: "la202:separationAnxiety", to: "anxiety" },
        },
      ],
      hits: ["/crosswalks/0/mappings/2/loss"],
    },
    {
      name: "none",
      patch: [
        { op: "remove", path: "/extends" },
        { op: "remove", path: "/prefix" },
        { op: "replace", path: "/crosswalks/0/mappings/0", value: { relation: "none", from: "la202:schoolRefusal" } },
      ],
      hits: ["/crosswalks/0/mappings/0/loss"],
    },
  ],
};
