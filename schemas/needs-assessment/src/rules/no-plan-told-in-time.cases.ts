import type { RuleCases } from "@send-standards/core";
import { asNoPlan } from "./support/as-no-plan.ts";
import { asOverturned } from "./support/as-overturned.ts";

const told = (date: string) => ({ op: "replace", path: "/planDecision/notifiedDate", value: date }) as const;

/** Boundary cases of `noPlanToldInTime`. */
export const noPlanToldInTimeCases: RuleCases = {
  rule: "needs-assessment/no-plan-told-in-time",
  pass: [
    { name: "on the last day of the sixteen weeks", patch: [...asNoPlan, told("2026-06-22")] },
    {
      name: "40 weeks after the request, in time after an order",
      patch: [
        ...asOverturned("2026-04-27", "2026-05-01"),
        { op: "replace", path: "/request/receivedDate", value: "2025-09-29" },
        { op: "replace", path: "/familyConsultedDate", value: "2025-10-01" },
        { op: "replace", path: "/decision/date", value: "2025-11-10" },
        { op: "replace", path: "/decision/notifiedDate", value: "2025-11-10" },
        ...asNoPlan,
        told("2026-07-06"),
      ],
    },
  ],
  fail: [
    { name: "on the day after", patch: [...asNoPlan, told("2026-06-23")], hits: ["/planDecision/notifiedDate"] },
    {
      name: "on the day after the ten weeks of an order",
      patch: [...asOverturned("2026-04-27", "2026-05-01"), ...asNoPlan, told("2026-07-07")],
      hits: ["/planDecision/notifiedDate"],
    },
    {
      name: "told very late",
      patch: [...asNoPlan, told("2026-11-24")],
      hits: ["/planDecision/notifiedDate"],
    },
  ],
};
