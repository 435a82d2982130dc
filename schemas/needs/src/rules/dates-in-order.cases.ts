import type { RuleCases } from "@send-standards/core";
import { taxonomyBase } from "./taxonomy-base.ts";

/** Boundary cases of `datesInOrder`. */
export const datesInOrderCases: RuleCases = {
  rule: "needs/dates-in-order",
  pass: [
    {
      name: "one day long",
      patch: [
        { op: "add", path: "/validTo", value: "2026-09-01" },
        { op: "replace", path: "/status", value: "retired" },
      ],
    },
    {
      name: "a review on the day of publication",
      patch: [{ op: "replace", path: "/reviewDueDate", value: "2026-07-10" }],
    },
    { name: "published after the first day", patch: [{ op: "replace", path: "/publishedDate", value: "2026-10-01" }] },
    {
      name: "a code used on one day",
      patch: [
        { op: "replace", path: "", value: taxonomyBase },
        { op: "add", path: "/codes/0/validFrom", value: "2026-09-30" },
      ],
    },
  ],
  fail: [
    {
      name: "a review before the publication",
      patch: [{ op: "add", path: "/reviewDueDate", value: "2019-01-01" }],
      hits: [{ pointer: "/reviewDueDate", related: ["/publishedDate"] }],
    },
    {
      name: "a review the day before the publication",
      patch: [{ op: "replace", path: "/reviewDueDate", value: "2026-07-09" }],
      hits: [{ pointer: "/reviewDueDate", related: ["/publishedDate"] }],
    },
    {
      name: "ends the day before it begins",
      patch: [
        { op: "add", path: "/validTo", value: "2026-08-31" },
        { op: "replace", path: "/status", value: "retired" },
      ],
      hits: [{ pointer: "/validTo", related: ["/validFrom"] }],
    },
    {
      name: "a code that ends before it begins",
      patch: [
        { op: "replace", path: "", value: taxonomyBase },
        { op: "add", path: "/codes/0/validFrom", value: "2026-10-01" },
      ],
      hits: [{ pointer: "/codes/0/validTo", related: ["/codes/0/validFrom"] }],
    },
  ],
};
