import type { RuleCases } from "@send-standards/core";
import { taxonomyBase } from "./taxonomy-base.ts";

/** Boundary cases of `codeListedOnce`. */
export const codeListedOnceCases: RuleCases = {
  rule: "needs/code-listed-once",
  base: taxonomyBase,
  pass: [
    {
      name: "at different times",
      patch: [
        { op: "remove", path: "/extends" },
        { op: "remove", path: "/prefix" },
        { op: "remove", path: "/crosswalks" },
        { op: "add", path: "/codes/-", value: { code: "again", label: "First", validTo: "2026-08-31" } },
        { op: "add", path: "/codes/-", value: { code: "again", label: "Second", validFrom: "2026-09-01" } },
      ],
    },
  ],
  fail: [
    {
      name: "twice",
      patch: [
        { op: "add", path: "/codes/-", value: { code: "twice", label: "First" } },
        { op: "add", path: "/codes/-", value: { code: "twice", label: "Second" } },
        { op: "remove", path: "/extends" },
        { op: "remove", path: "/prefix" },
        { op: "remove", path: "/crosswalks" },
      ],
      hits: [{ pointer: "/codes/5/code", related: ["/codes/4/code"] }],
    },
    {
      name: "on one day in common",
      patch: [
        { op: "remove", path: "/extends" },
        { op: "remove", path: "/prefix" },
        { op: "remove", path: "/crosswalks" },
        { op: "add", path: "/codes/-", value: { code: "again", label: "First", validTo: "2026-09-01" } },
        { op: "add", path: "/codes/-", value: { code: "again", label: "Second", validFrom: "2026-09-01" } },
      ],
      hits: [{ pointer: "/codes/5/code", related: ["/codes/4/code"] }],
    },
  ],
};
