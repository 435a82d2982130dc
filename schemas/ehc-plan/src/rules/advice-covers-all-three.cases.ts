import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `adviceCoversAllThree`. */
export const adviceCoversAllThreeCases: RuleCases = {
  rule: "ehc-plan/advice-covers-all-three",
  pass: [
    {
      name: "not said",
      patch: [{ op: "remove", path: "/sections/K/advice/1/coversOutcomes" }],
    },
    {
      name: "what a parent wrote",
      patch: [{ op: "add", path: "/sections/K/advice/0/coversProvision", value: false }],
    },
    {
      name: "advice that was replaced",
      patch: [
        { op: "replace", path: "/sections/K/advice/1/coversOutcomes", value: false },
        { op: "add", path: "/sections/K/advice/1/supersededBy", value: "adv-3" },
      ],
    },
    {
      name: "a body with nothing to say",
      patch: [{ op: "replace", path: "/sections/K/advice/4/coversOutcomes", value: false }],
    },
    {
      name: "in custody, where another part of the law applies",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/-",
          value: {
            id: "advice-of-the-case",
            type: "otherAppropriate",
            author: { role: "author of the report" },
            receivedDate: "2026-05-12",
            coversNeeds: true,
            coversProvision: true,
            coversOutcomes: false,
            appended: true,
          },
        },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "no outcomes",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/-",
          value: {
            id: "advice-of-the-case",
            type: "otherAppropriate",
            author: { role: "author of the report" },
            receivedDate: "2026-05-12",
            coversNeeds: true,
            coversProvision: true,
            coversOutcomes: false,
            appended: true,
          },
        },
      ],
      hits: ["/sections/K/advice/6/coversOutcomes"],
    },
    {
      name: "needs only",
      patch: [
        { op: "replace", path: "/sections/K/advice/2/coversProvision", value: false },
        { op: "replace", path: "/sections/K/advice/2/coversOutcomes", value: false },
      ],
      hits: ["/sections/K/advice/2/coversProvision", "/sections/K/advice/2/coversOutcomes"],
    },
  ],
};
