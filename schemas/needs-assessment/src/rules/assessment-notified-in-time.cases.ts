import type { RuleCases } from "@send-standards/core";
import { asOverturned } from "./support/as-overturned.ts";

/** Boundary cases of `assessmentNotifiedInTime`. */
export const assessmentNotifiedInTimeCases: RuleCases = {
  rule: "needs-assessment/assessment-notified-in-time",
  pass: [
    { name: "on the last day", patch: [...asOverturned("2026-04-27", "2026-05-11")] },
    {
      name: "an agreement that sets a later day",
      patch: [
        ...asOverturned("2026-04-27", "2026-05-20"),
        { op: "replace", path: "/reversals/0/route", value: "mediationAgreement" },
        { op: "add", path: "/reversals/0/setLimits", value: [{ step: "notifyAssessment", dueDate: "2026-05-20" }] },
      ],
    },
    {
      name: "a change of mind",
      patch: [
        ...asOverturned("2026-04-27", "2026-05-20"),
        { op: "replace", path: "/reversals/0/route", value: "ownChange" },
      ],
    },
  ],
  fail: [
    {
      name: "on the day after",
      patch: [...asOverturned("2026-04-27", "2026-05-12")],
      hits: ["/reversals/0/notifiedDate"],
    },
  ],
};
