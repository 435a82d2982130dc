import type { RuleCases } from "@send-standards/core";
import { taxonomyBase } from "./taxonomy-base.ts";

/** Boundary cases of `crosswalkAgreesWithItself`. */
export const crosswalkAgreesWithItselfCases: RuleCases = {
  rule: "needs/crosswalk-agrees-with-itself",
  base: taxonomyBase,
  pass: [
    {
      name: "two codes become one",
      patch: [{ op: "replace", path: "/crosswalks/0/mappings/1/to", value: "attendance" }],
    },
    {
      name: "one code is divided",
      patch: [
        {
          op: "replace",
          path: "/crosswalks/0/mappings/0",
          value: {
            relation: "narrower",
            from: "la202:schoolRefusal",
            to: "attendance",
            loss: "Refusal for other reasons.",
          },
        },
        {
          op: "add",
          path: "/crosswalks/0/mappings/-",
          value: {
            relation: "narrower",
            from: "la202:schoolRefusal",
            to: "anxiety",
            loss: "Refusal for other reasons.",
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "reached and said not to be",
      patch: [{ op: "add", path: "/crosswalks/0/unreached/0/codes/-", value: "attendance" }],
      hits: [{ pointer: "/crosswalks/0/unreached/0/codes/25", related: ["/crosswalks/0/mappings/1"] }],
    },
    {
      name: "exact and broader",
      patch: [
        {
          op: "add",
          path: "/crosswalks/0/mappings/-",
          value: { relation: "broader", from: "la202:schoolRefusal", to: "anxiety", loss: "That it is about school." },
        },
      ],
      hits: [{ pointer: "/crosswalks/0/mappings/4", related: ["/crosswalks/0/mappings/0"] }],
    },
    {
      name: "exact and none",
      patch: [
        {
          op: "add",
          path: "/crosswalks/0/mappings/-",
          value: { relation: "none", from: "la202:schoolRefusal", loss: "Everything." },
        },
      ],
      hits: [{ pointer: "/crosswalks/0/mappings/4", related: ["/crosswalks/0/mappings/0"] }],
    },
    {
      name: "the same part twice",
      patch: [
        {
          op: "replace",
          path: "/crosswalks/0/mappings/0",
          value: {
            relation: "narrower",
            from: "la202:schoolRefusal",
            to: "attendance",
            loss: "Refusal for other reasons.",
          },
        },
        {
          op: "add",
          path: "/crosswalks/0/mappings/-",
          value: {
            relation: "narrower",
            from: "la202:schoolRefusal",
            to: "attendance",
            loss: "Refusal for other reasons.",
          },
        },
      ],
      hits: [{ pointer: "/crosswalks/0/mappings/4", related: ["/crosswalks/0/mappings/0"] }],
    },
  ],
};
