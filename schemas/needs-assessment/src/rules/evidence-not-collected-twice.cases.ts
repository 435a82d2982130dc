import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `evidenceNotCollectedTwice`. */
export const evidenceNotCollectedTwiceCases: RuleCases = {
  rule: "needs-assessment/evidence-not-collected-twice",
  pass: [
    { name: "another profession of the same kind", patch: [] },
    {
      name: "asked before the agreement",
      patch: [
        { op: "replace", path: "/advice/3/author/role", value: "Speech and language therapist" },
        { op: "replace", path: "/sufficiency/0/date", value: "2026-04-13" },
      ],
    },
    {
      name: "detained",
      patch: [
        { op: "replace", path: "/advice/3/author/role", value: "speech and language therapist" },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "the author does not agree",
      patch: [
        { op: "replace", path: "/advice/3/author/role", value: "speech and language therapist" },
        { op: "replace", path: "/sufficiency/0/authorAgreed", value: false },
      ],
    },
    {
      name: "the authority does not agree",
      patch: [
        { op: "replace", path: "/advice/3/author/role", value: "speech and language therapist" },
        { op: "replace", path: "/sufficiency/0/authorityAgreed", value: false },
      ],
    },
    {
      name: "the family does not agree",
      patch: [
        { op: "replace", path: "/advice/3/author/role", value: "speech and language therapist" },
        { op: "replace", path: "/sufficiency/0/familyAgreed", value: false },
      ],
    },
    {
      name: "agreed on a day that is not known",
      patch: [
        { op: "replace", path: "/advice/3/author/role", value: "speech and language therapist" },
        { op: "remove", path: "/sufficiency/0/date" },
      ],
    },
    {
      name: "nobody knows who wrote the report",
      patch: [
        { op: "replace", path: "/advice/3/author/role", value: "speech and language therapist" },
        { op: "remove", path: "/evidence/1/author/role" },
      ],
    },
    {
      name: "neither role is known",
      patch: [
        { op: "remove", path: "/advice/3/author/role" },
        { op: "remove", path: "/evidence/1/author/role" },
      ],
    },
    {
      name: "never asked for",
      patch: [
        { op: "replace", path: "/advice/3/author/role", value: "speech and language therapist" },
        { op: "remove", path: "/advice/3/requestedDate" },
      ],
    },
    {
      name: "used again",
      patch: [
        { op: "replace", path: "/advice/3/author/role", value: "speech and language therapist" },
        {
          op: "add",
          path: "/advice/3/reuse",
          value: { authorAgreed: true, authorityAgreed: true, familyAgreed: true },
        },
      ],
    },
    {
      name: "another kind of advice",
      patch: [
        { op: "replace", path: "/advice/3/author/role", value: "speech and language therapist" },
        { op: "replace", path: "/sufficiency/0/adviceType", value: "otherAppropriate" },
      ],
    },
    {
      name: "asked on the day of the agreement",
      patch: [
        { op: "replace", path: "/advice/3/author/role", value: "speech and language therapist" },
        { op: "replace", path: "/sufficiency/0/date", value: "2026-04-13" },
      ],
    },
  ],
  fail: [
    {
      name: "the same profession",
      patch: [{ op: "replace", path: "/advice/3/author/role", value: "Speech and language therapist" }],
      hits: [{ pointer: "/advice/3/requestedDate", related: ["/sufficiency/0"] }],
    },
    {
      name: "more advice of somebody whose report is there",
      patch: [
        {
          op: "add",
          path: "/evidence",
          value: [
            {
              id: "report",
              categories: ["needs"],
              adviceTypes: ["otherAppropriate"],
              author: { role: "music therapist" },
            },
          ],
        },
        { op: "add", path: "/criteriaSets", value: [] },
        {
          op: "add",
          path: "/sufficiency",
          value: [
            {
              evidenceRef: "report",
              adviceType: "otherAppropriate",
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
          value: {
            id: "advice-of-the-case",
            type: "otherAppropriate",
            requestedDate: "2026-04-13",
            author: { role: "music therapist" },
          },
        },
      ],
      hits: [{ pointer: "/advice/6/requestedDate", related: ["/sufficiency/0"] }],
    },
  ],
};
