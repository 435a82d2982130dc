import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { asDraft } from "./support/as-draft.ts";

/** The boundary cases of `targetDateAfterIssue`. */
export const targetDateAfterIssueCases: RuleCases = {
  rule: "ehc-plan/target-date-after-issue",
  pass: [
    { name: "ahead", patch: [] },
    {
      name: "on the day of issue",
      patch: [{ op: "add", path: "/sections/E/outcomes/2/targetDate", value: "2026-07-10" }],
    },
    {
      name: "an amended plan keeps an outcome that was reached, with its past date",
      patch: [
        ...asAmended,
        { op: "add", path: "/sections/E/outcomes/2/targetDate", value: "2025-07-10" },
        {
          op: "add",
          path: "/sections/E/outcomes/2/progress",
          value: [{ date: "2026-04-20", status: "achieved", evidence: "a count of ten" }],
        },
      ],
    },
    {
      name: "an amended plan keeps an outcome that was not",
      patch: [...asAmended, { op: "add", path: "/sections/E/outcomes/2/targetDate", value: "2025-07-10" }],
    },
  ],
  fail: [
    {
      name: "on the day before",
      patch: [{ op: "add", path: "/sections/E/outcomes/2/targetDate", value: "2026-07-09" }],
      hits: ["/sections/E/outcomes/2/targetDate"],
    },
    {
      name: "long before, without steps",
      patch: [
        { op: "remove", path: "/sections/E/outcomes/0/steps" },
        { op: "add", path: "/sections/E/outcomes/0/targetDate", value: "2024-07-19" },
      ],
      hits: ["/sections/E/outcomes/0/targetDate"],
    },
    {
      name: "in a draft",
      patch: [...asDraft, { op: "add", path: "/sections/E/outcomes/2/targetDate", value: "2026-06-14" }],
      hits: ["/sections/E/outcomes/2/targetDate"],
    },
  ],
};
