import type { RuleCases } from "@send-standards/core";
import { taxonomyBase } from "./taxonomy-base.ts";

/** Boundary cases of `statusFitsDates`. */
export const statusFitsDatesCases: RuleCases = {
  rule: "needs/status-fits-dates",
  pass: [
    { name: "the first day", patch: [{ op: "replace", path: "/validFrom", value: "2026-11-25" }] },
    { name: "the last day", patch: [{ op: "add", path: "/validTo", value: "2026-11-25" }] },
    {
      name: "a draft without days",
      patch: [
        { op: "replace", path: "/status", value: "draft" },
        { op: "remove", path: "/validFrom" },
      ],
    },
    {
      name: "a retired one after its end",
      patch: [
        { op: "replace", path: "/status", value: "retired" },
        { op: "add", path: "/validTo", value: "2026-10-31" },
      ],
    },
    { name: "no status is another matter", patch: [{ op: "replace", path: "", value: taxonomyBase }] },
  ],
  fail: [
    { name: "no first day", patch: [{ op: "remove", path: "/validFrom" }], hits: ["/validFrom"] },
    {
      name: "the day before the first",
      patch: [{ op: "replace", path: "/validFrom", value: "2026-11-26" }],
      hits: ["/status"],
    },
    {
      name: "the day after the last",
      patch: [{ op: "add", path: "/validTo", value: "2026-11-24" }],
      hits: ["/status"],
    },
    {
      name: "a taxonomy after its last day",
      patch: [
        { op: "replace", path: "", value: taxonomyBase },
        { op: "add", path: "/validTo", value: "2026-11-24" },
      ],
      hits: ["/status"],
    },
  ],
};
