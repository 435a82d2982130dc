import type { RuleCases } from "@send-standards/core";
import { asNoPlan } from "./support/as-no-plan.ts";
import { asRefused } from "./support/as-refused.ts";

/** Boundary cases of `refusalNoticeComplete`. */
export const refusalNoticeCompleteCases: RuleCases = {
  rule: "needs-assessment/refusal-notice-complete",
  pass: [
    { name: "a refusal with everything", patch: [...asRefused] },
    { name: "no plan, with everything", patch: [...asNoPlan] },
    {
      name: "a decision to assess needs no such notice",
      patch: [{ op: "add", path: "/decision/notice", value: { appealRight: false } }],
    },
    {
      name: "detained",
      patch: [
        ...asRefused,
        { op: "replace", path: "/decision/notice/appealRight", value: false },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "no right of appeal and no advice",
      patch: [
        ...asRefused,
        { op: "replace", path: "/decision/notice/appealRight", value: false },
        { op: "replace", path: "/decision/notice/informationAndAdvice", value: false },
      ],
      hits: ["/decision/notice/appealRight", "/decision/notice/informationAndAdvice"],
    },
    {
      name: "no plan, and no word on mediation",
      patch: [...asNoPlan, { op: "replace", path: "/planDecision/notice/mediation", value: false }],
      hits: ["/planDecision/notice/mediation"],
    },
  ],
};
