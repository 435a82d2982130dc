import type { RuleCases } from "@send-standards/core";
import { taxonomyBase } from "./taxonomy-base.ts";

/** Boundary cases of `crosswalkCoversEveryCode`. */
export const crosswalkCoversEveryCodeCases: RuleCases = {
  rule: "needs/crosswalk-covers-every-code",
  base: taxonomyBase,
  pass: [
    {
      name: "a taxonomy that nobody published here",
      patch: [
        { op: "replace", path: "/crosswalks/0/to", value: { taxonomyId: "areas-of-elsewhere" } },
        { op: "remove", path: "/crosswalks/0/unreached" },
      ],
    },
    {
      name: "a national taxonomy that says none",
      patch: [
        { op: "remove", path: "/extends" },
        { op: "remove", path: "/prefix" },
        {
          op: "replace",
          path: "/crosswalks/0/mappings/0",
          value: { relation: "none", from: "la202:schoolRefusal", loss: "Everything." },
        },
      ],
    },
  ],
  fail: [
    {
      name: "a target that is passed over",
      patch: [{ op: "remove", path: "/crosswalks/0/unreached/0/codes/0" }],
      hits: ["/crosswalks/0/unreached"],
    },
    {
      name: "no target accounted for",
      patch: [{ op: "remove", path: "/crosswalks/0/unreached" }],
      hits: ["/crosswalks/0/unreached"],
    },
    {
      name: "a start that is passed over",
      patch: [
        { op: "remove", path: "/extends" },
        { op: "remove", path: "/prefix" },
        { op: "remove", path: "/crosswalks/0/mappings/0" },
      ],
      hits: ["/crosswalks/0/mappings"],
    },
  ],
};
