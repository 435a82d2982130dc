import type { RuleCases } from "@send-standards/core";
import { taxonomyBase } from "./taxonomy-base.ts";

/** Boundary cases of `crosswalkCodesExist`. */
export const crosswalkCodesExistCases: RuleCases = {
  rule: "needs/crosswalk-codes-exist",
  base: taxonomyBase,
  pass: [
    {
      name: "a taxonomy that nobody published here",
      patch: [
        { op: "replace", path: "/crosswalks/0/to", value: { taxonomyId: "areas-of-elsewhere" } },
        { op: "replace", path: "/crosswalks/0/mappings/0/to", value: "gone" },
      ],
    },
    {
      name: "no match",
      patch: [
        { op: "remove", path: "/crosswalks/0/unreached/0/codes/0" },
        {
          op: "add",
          path: "/crosswalks/0/unreached/-",
          value: { codes: ["expressiveLanguage"], reason: "It is not used." },
        },
      ],
    },
  ],
  fail: [
    {
      name: "a target that is not there",
      patch: [{ op: "replace", path: "/crosswalks/0/mappings/0/to", value: "gone" }],
      hits: ["/crosswalks/0/mappings/0/to"],
    },
    {
      name: "a start that is not there",
      patch: [
        {
          op: "add",
          path: "/crosswalks/0/mappings/-",
          value: { relation: "broader", from: "la202:gone", to: "anxiety", loss: "Everything." },
        },
      ],
      hits: ["/crosswalks/0/mappings/4/from"],
    },
    {
      name: "an unreached code that is not there",
      patch: [{ op: "add", path: "/crosswalks/0/unreached/0/codes/-", value: "gone" }],
      hits: ["/crosswalks/0/unreached/0/codes/25"],
    },
  ],
};
