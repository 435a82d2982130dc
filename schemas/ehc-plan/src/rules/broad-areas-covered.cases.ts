import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `broadAreasCovered`. */
export const broadAreasCoveredCases: RuleCases = {
  rule: "ehc-plan/broad-areas-covered",
  pass: [
    {
      name: "an area whose only need is resolved",
      patch: [
        { op: "remove", path: "/sections/B/areas/1" },
        {
          op: "add",
          path: "/sections/B/needs/-",
          value: { id: "need-old", text: "He could not hold a pencil.", broadArea: "SP", status: "resolved" },
        },
      ],
    },
    {
      name: "a need without an area beside four that are covered",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/-",
          value: { id: "need-old", text: "He could not tell the time.", status: "resolved" },
        },
      ],
    },
    {
      name: "strengths in an area that has needs",
      patch: [{ op: "add", path: "/sections/B/areas/-", value: { area: "CI", strengths: ["He likes stories."] } }],
    },
  ],
  fail: [
    {
      name: "no word on areas without needs",
      patch: [{ op: "add", path: "/sections/B/areas", value: [] }],
      hits: ["/sections/B/areas"],
    },
    {
      name: "strengths alone do not say that no need was found",
      patch: [{ op: "replace", path: "/sections/B/areas/0", value: { area: "SEMH", strengths: ["He is kind."] } }],
      hits: ["/sections/B/areas"],
    },
    {
      name: "a need that lost its area",
      patch: [{ op: "remove", path: "/sections/B/needs/1/broadArea" }],
      hits: ["/sections/B/areas"],
    },
    {
      name: "an area marked as not without needs",
      patch: [{ op: "replace", path: "/sections/B/areas/1/noNeeds", value: false }],
      hits: ["/sections/B/areas"],
    },
  ],
};
