import type { RuleCases } from "@send-standards/core";
import { asAssessing } from "./support/as-assessing.ts";

/** Boundary cases of `statutoryAdviceNotLeftOut`. */
export const statutoryAdviceNotLeftOutCases: RuleCases = {
  rule: "needs-assessment/statutory-advice-not-left-out",
  pass: [
    {
      name: "left out, but earlier advice of the kind is used again",
      patch: [{ op: "add", path: "/adviceNotSought", value: [{ type: "medical", reason: "Used again." }] }],
    },
    {
      name: "left out, and a report from before the request could stand in for it",
      patch: [
        { op: "replace", path: "/advice/5/type", value: "otherAppropriate" },
        {
          op: "add",
          path: "/evidence/-",
          value: {
            id: "ev-3",
            title: "Assessment by children's services",
            categories: ["needs"],
            adviceTypes: ["socialCare"],
          },
        },
        {
          op: "add",
          path: "/adviceNotSought",
          value: [{ type: "socialCare", reason: "All were satisfied with the assessment of January." }],
        },
      ],
    },
    {
      name: "a kind that not every assessment asks for",
      patch: [
        {
          op: "add",
          path: "/adviceNotSought",
          value: [{ type: "reasonablyRequested" }, { type: "ministryOfDefence" }],
        },
      ],
    },
    {
      name: "advice of a teacher of the deaf in place of the school's",
      patch: [
        { op: "replace", path: "/advice/1/type", value: "qualifiedSensoryTeacher" },
        { op: "add", path: "/adviceNotSought", value: [{ type: "educational" }] },
      ],
    },
    {
      name: "while the assessment runs",
      patch: [
        ...asAssessing,
        { op: "remove", path: "/advice/5" },
        { op: "add", path: "/adviceNotSought", value: [{ type: "socialCare" }] },
      ],
      asOf: "2026-05-01",
    },
    {
      name: "detained",
      patch: [
        { op: "replace", path: "/advice/5/type", value: "otherAppropriate" },
        { op: "add", path: "/adviceNotSought", value: [{ type: "socialCare" }] },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "no social care advice",
      patch: [
        { op: "replace", path: "/advice/5/type", value: "otherAppropriate" },
        { op: "add", path: "/adviceNotSought", value: [{ type: "socialCare", reason: "Not known to the service." }] },
      ],
      hits: ["/adviceNotSought/0"],
    },
    {
      name: "nothing of the family",
      patch: [
        { op: "remove", path: "/advice/0" },
        { op: "add", path: "/adviceNotSought", value: [{ type: "parentOrYoungPerson" }] },
      ],
      hits: ["/adviceNotSought/0"],
    },
  ],
};
