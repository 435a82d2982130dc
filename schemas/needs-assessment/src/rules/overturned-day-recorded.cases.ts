import type { RuleCases } from "@send-standards/core";
import { asOverturned } from "./support/as-overturned.ts";

/** Boundary cases of `overturnedDayRecorded`. */
export const overturnedDayRecordedCases: RuleCases = {
  rule: "needs-assessment/overturned-day-recorded",
  pass: [
    { name: "with its day", patch: [...asOverturned("2026-04-27", "2026-05-01")] },
    {
      name: "under another regime",
      patch: [
        ...asOverturned("2026-04-27", "2026-05-01"),
        { op: "remove", path: "/reversals/0/date" },
        { op: "replace", path: "/legalRegime", value: "reform-draft" },
      ],
    },
  ],
  fail: [
    {
      name: "without",
      patch: [...asOverturned("2026-04-27", "2026-05-01"), { op: "remove", path: "/reversals/0/date" }],
      hits: ["/reversals/0/date"],
    },
    {
      name: "one that was ordered",
      patch: [{ op: "add", path: "/reversals", value: [{ route: "ownChange", result: "mustAssess" }] }],
      hits: ["/reversals/0/date"],
    },
  ],
};
