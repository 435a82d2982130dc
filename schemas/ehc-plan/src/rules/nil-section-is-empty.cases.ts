import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `nilSectionIsEmpty`. */
export const nilSectionIsEmptyCases: RuleCases = {
  rule: "ehc-plan/nil-section-is-empty",
  pass: [
    {
      name: "a health need that is resolved",
      patch: [
        { op: "add", path: "/sections/C/nil", value: { reason: "No health need was found." } },
        { op: "add", path: "/sections/C/needs/0/status", value: "resolved" },
      ],
    },
    {
      name: "empty lists",
      patch: [
        { op: "add", path: "/sections/D/needs", value: [] },
        { op: "add", path: "/sections/H1/provisions", value: [] },
      ],
    },
    {
      name: "no personal budget, after a request that was refused",
      patch: [
        {
          op: "replace",
          path: "/sections/J",
          value: {
            nil: { reason: "A notional budget was asked for and the sum cannot be set apart." },
            request: { date: "2026-06-20", by: "parent" },
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "section B",
      patch: [{ op: "add", path: "/sections/B/nil", value: { reason: "No need was found." } }],
      hits: [{ pointer: "/sections/B", related: ["/sections/B/needs"] }],
    },
    {
      name: "views in section A",
      patch: [{ op: "add", path: "/sections/A/nil", value: { reason: "No views were given." } }],
      hits: [
        {
          pointer: "/sections/A",
          related: ["/sections/A/childViews", "/sections/A/parentViews", "/sections/A/aspirations"],
        },
      ],
    },
    {
      name: "outcomes, health provision, a school and advice",
      patch: [
        { op: "add", path: "/sections/E/nil", value: { reason: "None." } },
        { op: "add", path: "/sections/G/nil", value: { reason: "None." } },
        { op: "add", path: "/sections/I/nil", value: { reason: "None." } },
        { op: "add", path: "/sections/K/nil", value: { reason: "None." } },
      ],
      hits: [
        { pointer: "/sections/E", related: ["/sections/E/outcomes"] },
        { pointer: "/sections/G", related: ["/sections/G/provisions"] },
        { pointer: "/sections/I", related: ["/sections/I/placement"] },
        { pointer: "/sections/K", related: ["/sections/K/advice"] },
      ],
    },
    {
      name: "a current need beside a resolved one",
      patch: [
        { op: "add", path: "/sections/C/nil", value: { reason: "None." } },
        {
          op: "add",
          path: "/sections/C/needs/-",
          value: { id: "need-old", text: "He had croup.", relation: "otherHealthNeed", status: "resolved" },
        },
      ],
      hits: [{ pointer: "/sections/C", related: ["/sections/C/needs"] }],
    },
  ],
};
