import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `daysHaveCome`. */
export const daysHaveComeCases: RuleCases = {
  rule: "needs-assessment/days-have-come",
  pass: [{ name: "judged on the day of the final plan", patch: [], asOf: "2026-07-10" }],
  fail: [
    {
      name: "advice that came in a year to come",
      patch: [
        {
          op: "add",
          path: "/advice/-",
          value: { id: "advice-of-the-case", type: "otherAppropriate", receivedDate: "2089-12-31" },
        },
      ],
      hits: ["/advice/6/receivedDate"],
    },
    {
      name: "judged on the day before the final plan",
      patch: [],
      asOf: "2026-07-09",
      hits: ["/finalPlan/issuedDate"],
    },
  ],
};
