import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `adviceSaysWhoAndWhen`. */
export const adviceSaysWhoAndWhenCases: RuleCases = {
  rule: "ehc-plan/advice-says-who-and-when",
  pass: [
    { name: "all say", patch: [] },
    {
      name: "an organisation only",
      patch: [
        { op: "add", path: "/sections/K/advice/2/author", value: { organisation: "Example Psychology Service" } },
      ],
    },
    {
      name: "asked for and not there yet",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/-",
          value: { id: "adv-9", type: "otherAppropriate", author: { role: "dietitian" }, requestedDate: "2026-04-10" },
        },
      ],
    },
    {
      name: "parents who gave no advice though asked",
      patch: [
        { op: "remove", path: "/sections/K/advice/0" },
        { op: "add", path: "/sections/K/notObtained", value: "The parents were asked twice." },
      ],
    },
  ],
  fail: [
    {
      name: "no author",
      patch: [{ op: "remove", path: "/sections/K/advice/2/author" }],
      hits: ["/sections/K/advice/2/author"],
    },
    {
      name: "no day",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/-",
          value: { id: "advice-without-day", type: "otherAppropriate", author: { role: "dietitian" } },
        },
      ],
      hits: ["/sections/K/advice/6/reportDate"],
    },
  ],
};
