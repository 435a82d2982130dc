import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `lateAdviceHasReason`. */
export const lateAdviceHasReasonCases: RuleCases = {
  rule: "needs-assessment/late-advice-has-reason",
  pass: [
    {
      name: "on the last day of the six weeks",
      patch: [{ op: "replace", path: "/advice/4/receivedDate", value: "2026-05-25" }],
    },
    {
      name: "late, with the reason",
      patch: [
        { op: "replace", path: "/advice/4/receivedDate", value: "2026-05-26" },
        { op: "add", path: "/advice/4/lateReason", value: "The first appointment was missed." },
      ],
    },
    {
      name: "late, within a last day that was set later",
      patch: [
        { op: "replace", path: "/advice/4/receivedDate", value: "2026-06-01" },
        { op: "add", path: "/advice/4/dueDate", value: "2026-06-01" },
      ],
    },
    {
      name: "late, excused by an appointment that was missed",
      patch: [
        { op: "replace", path: "/advice/4/receivedDate", value: "2026-06-01" },
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [
            {
              ground: "MISSED-APPT",
              steps: ["giveAdvice"],
              from: "2026-05-08",
              to: "2026-05-08",
              effect: "The next was in June.",
            },
          ],
        },
      ],
    },
    { name: "a parent", patch: [{ op: "replace", path: "/advice/0/receivedDate", value: "2026-06-01" }] },
    {
      name: "detained",
      patch: [
        { op: "replace", path: "/advice/4/receivedDate", value: "2026-06-01" },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "on the day after",
      patch: [{ op: "replace", path: "/advice/4/receivedDate", value: "2026-05-26" }],
      hits: ["/advice/4/lateReason"],
    },
    {
      name: "more advice, months late",
      patch: [
        {
          op: "add",
          path: "/advice/-",
          value: {
            id: "advice-of-the-case",
            type: "otherAppropriate",
            requestedDate: "2026-04-13",
            receivedDate: "2026-08-13",
          },
        },
      ],
      hits: ["/advice/6/lateReason"],
    },
    {
      name: "on the day after the last day that was set",
      patch: [
        { op: "replace", path: "/advice/4/receivedDate", value: "2026-05-29" },
        { op: "add", path: "/advice/4/dueDate", value: "2026-05-28" },
      ],
      hits: ["/advice/4/lateReason"],
    },
    {
      name: "late, and the appointment was missed before it was made",
      patch: [
        { op: "replace", path: "/advice/4/receivedDate", value: "2026-06-01" },
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [
            { ground: "MISSED-APPT", steps: ["giveAdvice"], from: "2026-03-08", to: "2026-03-08", effect: "Missed." },
          ],
        },
      ],
      hits: ["/advice/4/lateReason"],
    },
  ],
};
