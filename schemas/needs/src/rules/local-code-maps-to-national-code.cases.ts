import type { RuleCases } from "@send-standards/core";
import { taxonomyBase } from "./taxonomy-base.ts";

/** Boundary cases of `localCodeMapsToNationalCode`. */
export const localCodeMapsToNationalCodeCases: RuleCases = {
  rule: "needs/local-code-maps-to-national-code",
  base: taxonomyBase,
  pass: [
    {
      name: "a national taxonomy without crosswalks",
      patch: [
        { op: "remove", path: "/extends" },
        { op: "remove", path: "/prefix" },
        { op: "remove", path: "/crosswalks" },
      ],
    },
    {
      name: "divided between two",
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
            to: "lowMood",
            loss: "Refusal for other reasons.",
          },
        },
        { op: "remove", path: "/crosswalks/0/unreached/0/codes/12" },
      ],
    },
  ],
  fail: [
    {
      name: "a code that the crosswalk leaves out",
      patch: [{ op: "remove", path: "/crosswalks/0/mappings/0" }],
      hits: ["/codes/0"],
    },
    {
      name: "a code that has no match",
      patch: [
        {
          op: "replace",
          path: "/crosswalks/0/mappings/0",
          value: { relation: "none", from: "la202:schoolRefusal", loss: "Everything." },
        },
      ],
      hits: ["/codes/0"],
    },
    {
      name: "no crosswalk",
      patch: [{ op: "remove", path: "/crosswalks" }],
      hits: ["/codes/0", "/codes/1", "/codes/2", "/codes/3"],
    },
    {
      name: "a crosswalk of another edition",
      patch: [{ op: "replace", path: "/crosswalks/0/from/version", value: "2025-1" }],
      hits: ["/codes/0", "/codes/1", "/codes/2", "/codes/3"],
    },
  ],
};
