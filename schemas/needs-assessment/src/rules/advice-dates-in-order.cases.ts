import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `adviceDatesInOrder`. */
export const adviceDatesInOrderCases: RuleCases = {
  rule: "needs-assessment/advice-dates-in-order",
  pass: [
    {
      name: "asked and answered on one day",
      patch: [{ op: "replace", path: "/advice/0/receivedDate", value: "2026-04-13" }],
    },
    {
      name: "a report that was written, and came, before it was asked for",
      patch: [
        { op: "replace", path: "/advice/1/receivedDate", value: "2026-04-12" },
        { op: "add", path: "/advice/1/reportDate", value: "2026-04-10" },
      ],
    },
    {
      name: "what a parent sent before being asked",
      patch: [{ op: "replace", path: "/advice/0/receivedDate", value: "2026-03-02" }],
    },
    {
      name: "a report used again, asked for by mistake",
      patch: [{ op: "add", path: "/advice/2/requestedDate", value: "2026-04-13" }],
    },
    {
      name: "written on a day, never asked for",
      patch: [
        { op: "remove", path: "/advice/4/requestedDate" },
        { op: "add", path: "/advice/4/reportDate", value: "2026-05-30" },
      ],
    },
  ],
  fail: [
    {
      name: "advice that came before it was asked for",
      patch: [{ op: "replace", path: "/advice/1/receivedDate", value: "2026-04-12" }],
      hits: [{ pointer: "/advice/1/receivedDate", related: ["/advice/1/requestedDate"] }],
    },
    {
      name: "a report of the day of asking that came the day before",
      patch: [
        { op: "replace", path: "/advice/1/receivedDate", value: "2026-04-12" },
        { op: "add", path: "/advice/1/reportDate", value: "2026-04-13" },
      ],
      hits: ["/advice/1/receivedDate"],
    },
    {
      name: "more advice, years before it was asked for",
      patch: [
        {
          op: "add",
          path: "/advice/-",
          value: {
            id: "advice-of-the-case",
            type: "otherAppropriate",
            requestedDate: "2026-04-13",
            receivedDate: "2019-04-13",
          },
        },
      ],
      hits: [{ pointer: "/advice/6/receivedDate", related: ["/advice/6/requestedDate"] }],
    },
  ],
};
