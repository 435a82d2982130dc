import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `provisionReviewedAfterStart`. */
export const provisionReviewedAfterStartCases: RuleCases = {
  rule: "ehc-plan/provision-reviewed-after-start",
  pass: [
    { name: "after the start", patch: [] },
    {
      name: "on the day of the start",
      patch: [{ op: "add", path: "/sections/F/provisions/0/reviewDate", value: "2026-09-07" }],
    },
    {
      name: "no start",
      patch: [
        { op: "remove", path: "/sections/F/provisions/0/startDate" },
        { op: "add", path: "/sections/F/provisions/0/reviewDate", value: "2026-01-05" },
      ],
    },
  ],
  fail: [
    {
      name: "on the day before",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/startDate", value: "2026-09-07" },
        { op: "add", path: "/sections/F/provisions/0/reviewDate", value: "2026-09-06" },
      ],
      hits: [{ pointer: "/sections/F/provisions/0/reviewDate", related: ["/sections/F/provisions/0/startDate"] }],
    },
  ],
};
