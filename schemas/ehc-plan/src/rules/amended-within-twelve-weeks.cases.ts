import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";

const meeting = (date: string) => ({ op: "add", path: "/reviewMeetingDate", value: date }) as const;
const reason = (code: string) => ({ op: "replace", path: "/issueReason", value: code }) as const;

const late = [{ pointer: "/issuedDate", related: ["/reviewMeetingDate"] }] as const;

/** Boundary cases of `amendedWithinTwelveWeeks`. */
export const amendedWithinTwelveWeeksCases: RuleCases = {
  rule: "ehc-plan/amended-within-twelve-weeks",
  pass: [
    { name: "on the last day of twelve weeks", patch: [...asAmended, meeting("2026-04-17")] },
    { name: "no meeting", patch: [...asAmended, { op: "remove", path: "/reviewMeetingDate" }] },
    {
      name: "amended without a review, an old meeting still on the record",
      patch: [...asAmended, reason("amendWithoutReview"), meeting("2026-04-16")],
    },
    { name: "by order of the Tribunal", patch: [...asAmended, reason("tribunalOrder"), meeting("2026-01-16")] },
    { name: "agreed in mediation with a later day", patch: [...asAmended, reason("mediation"), meeting("2026-01-16")] },
    {
      name: "no reason stated: it may have been an order",
      patch: [...asAmended, meeting("2026-01-16"), { op: "remove", path: "/issueReason" }],
    },
  ],
  fail: [
    { name: "one day after twelve weeks", patch: [...asAmended, meeting("2026-04-16")], hits: late },
    {
      name: "one day after twelve weeks, before a move to the next phase",
      patch: [...asAmended, reason("phaseTransfer"), meeting("2026-04-16")],
      hits: late,
    },
  ],
};
