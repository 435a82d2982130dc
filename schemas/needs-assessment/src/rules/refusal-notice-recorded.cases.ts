import type { RuleCases } from "@send-standards/core";
import { asNoPlan } from "./support/as-no-plan.ts";
import { asRefused } from "./support/as-refused.ts";

/** Boundary cases of `refusalNoticeRecorded`. */
export const refusalNoticeRecordedCases: RuleCases = {
  rule: "needs-assessment/refusal-notice-recorded",
  pass: [
    { name: "a refusal with everything", patch: [...asRefused] },
    {
      name: "detained: another notice",
      patch: [
        ...asRefused,
        { op: "add", path: "/child/inYouthAccommodation", value: true },
        { op: "remove", path: "/decision/notice" },
      ],
    },
  ],
  fail: [
    {
      name: "no reasons",
      patch: [...asRefused, { op: "remove", path: "/decision/reasons" }],
      hits: ["/decision/reasons"],
    },
    {
      name: "no plan, and nothing of the notice",
      patch: [...asNoPlan, { op: "remove", path: "/planDecision/notice" }],
      hits: ["/planDecision/notice/appealRight", "/planDecision/notice/mediation"],
    },
  ],
};
