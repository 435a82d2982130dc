import type { RuleCases } from "@send-standards/core";
import { asRefused } from "./support/as-refused.ts";
import { asTakenBack } from "./support/as-taken-back.ts";

/** Boundary cases of `testRecorded`. */
export const testRecordedCases: RuleCases = {
  rule: "needs-assessment/test-recorded",
  pass: [
    {
      name: "no needs were seen, so nothing more was asked",
      patch: [
        ...asRefused,
        { op: "replace", path: "/decision/mayHaveSen", value: false },
        { op: "remove", path: "/decision/mayNeedPlan" },
      ],
    },
    {
      name: "decided to assess, and the test is not recorded",
      patch: [{ op: "remove", path: "/decision/mayNeedPlan" }],
    },
    {
      name: "a reassessment",
      patch: [
        ...asRefused,
        { op: "remove", path: "/decision/mayNeedPlan" },
        { op: "replace", path: "/origin", value: "reassessmentRequest" },
        { op: "replace", path: "/request/receivedDate", value: "2026-03-25" },
      ],
    },
    {
      name: "detained",
      patch: [
        ...asRefused,
        { op: "remove", path: "/decision/mayNeedPlan" },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "the six-month rule",
      patch: [
        ...asRefused,
        { op: "remove", path: "/decision/mayNeedPlan" },
        { op: "add", path: "/decision/usedSixMonthRule", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "refused without a word on a plan, and taken back later",
      patch: [...asTakenBack, { op: "remove", path: "/decision/mayNeedPlan" }],
      hits: ["/decision/mayNeedPlan"],
    },
    {
      name: "refused on criteria alone",
      patch: [
        ...asRefused,
        { op: "remove", path: "/decision/mayNeedPlan" },
        { op: "remove", path: "/decision/mayHaveSen" },
      ],
      hits: ["/decision/mayNeedPlan"],
    },
    {
      name: "brought to attention",
      patch: [
        ...asRefused,
        { op: "remove", path: "/decision/mayNeedPlan" },
        { op: "replace", path: "/origin", value: "broughtToAttention" },
      ],
      hits: ["/decision/mayNeedPlan"],
    },
  ],
};
