import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `agreedAdviceNotSoughtAgain`. */
export const agreedAdviceNotSoughtAgainCases: RuleCases = {
  rule: "needs-assessment/agreed-advice-not-sought-again",
  pass: [
    { name: "somebody else of the same kind is still to be asked", patch: [] },
    {
      name: "asked for on the day of the agreement",
      patch: [
        { op: "replace", path: "/sufficiency/0/wholeOfType", value: true },
        { op: "replace", path: "/advice/3/requestedDate", value: "2026-04-09" },
      ],
    },
    {
      name: "the family was not satisfied",
      patch: [
        { op: "replace", path: "/sufficiency/0/wholeOfType", value: true },
        { op: "replace", path: "/sufficiency/0/familyAgreed", value: false },
      ],
    },
    {
      name: "asked for in an appeal",
      patch: [
        { op: "replace", path: "/sufficiency/0/wholeOfType", value: true },
        { op: "replace", path: "/advice/3/purposes", value: ["appeal"] },
      ],
    },
    {
      name: "detained",
      patch: [
        { op: "replace", path: "/sufficiency/0/wholeOfType", value: true },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "never asked for",
      patch: [
        { op: "replace", path: "/sufficiency/0/wholeOfType", value: true },
        { op: "remove", path: "/advice/3/requestedDate" },
      ],
    },
    {
      name: "used again",
      patch: [
        { op: "replace", path: "/sufficiency/0/wholeOfType", value: true },
        {
          op: "add",
          path: "/advice/3/reuse",
          value: { authorAgreed: true, authorityAgreed: true, familyAgreed: true },
        },
      ],
    },
  ],
  fail: [
    {
      name: "asked for on the day after",
      patch: [
        { op: "replace", path: "/sufficiency/0/wholeOfType", value: true },
        { op: "replace", path: "/advice/3/requestedDate", value: "2026-04-10" },
      ],
      hits: [{ pointer: "/advice/3/requestedDate", related: ["/sufficiency/0"] }],
    },
    {
      name: "more advice of a kind that is covered",
      patch: [
        {
          op: "add",
          path: "/evidence",
          value: [{ id: "report", categories: ["needs"], adviceTypes: ["reasonablyRequested"] }],
        },
        { op: "add", path: "/criteriaSets", value: [] },
        {
          op: "add",
          path: "/sufficiency",
          value: [
            {
              evidenceRef: "report",
              adviceType: "reasonablyRequested",
              wholeOfType: true,
              authorAgreed: true,
              authorityAgreed: true,
              familyAgreed: true,
              date: "2019-04-09",
            },
          ],
        },
        {
          op: "add",
          path: "/advice/-",
          value: { id: "advice-of-the-case", type: "reasonablyRequested", requestedDate: "2026-04-13" },
        },
      ],
      hits: [{ pointer: "/advice/6/requestedDate", related: ["/sufficiency/0"] }],
    },
    {
      name: "no purpose given",
      patch: [
        { op: "replace", path: "/sufficiency/0/wholeOfType", value: true },
        { op: "replace", path: "/advice/3/purposes", value: [] },
      ],
      hits: [{ pointer: "/advice/3/requestedDate", related: ["/sufficiency/0"] }],
    },
  ],
};
