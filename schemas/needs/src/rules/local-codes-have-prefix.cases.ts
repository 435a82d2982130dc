import type { RuleCases } from "@send-standards/core";
import { base } from "./base.ts";
import { taxonomyBase } from "./taxonomy-base.ts";

/** Boundary cases of `localCodesHavePrefix`. */
export const localCodesHavePrefixCases: RuleCases = {
  rule: "needs/local-codes-have-prefix",
  base: taxonomyBase,
  pass: [
    {
      name: "a national taxonomy",
      patch: [
        { op: "remove", path: "/extends" },
        { op: "remove", path: "/prefix" },
      ],
    },
    { name: "a matrix", patch: [{ op: "replace", path: "", value: base }] },
  ],
  fail: [
    { name: "no prefix", patch: [{ op: "remove", path: "/prefix" }], hits: ["/prefix"] },
    {
      name: "a code of another body",
      patch: [
        { op: "replace", path: "/codes/3/code", value: "la203:soundSensitivity" },
        { op: "replace", path: "/crosswalks/0/mappings/3/from", value: "la203:soundSensitivity" },
      ],
      hits: ["/codes/3/code"],
    },
    {
      name: "a longer prefix",
      patch: [
        { op: "replace", path: "/codes/3/code", value: "la2024:soundSensitivity" },
        { op: "replace", path: "/crosswalks/0/mappings/3/from", value: "la2024:soundSensitivity" },
      ],
      hits: ["/codes/3/code"],
    },
  ],
};
