import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";

/** Boundary cases of `outcomeHasTargetDate`. */
export const outcomeHasTargetDateCases: RuleCases = {
  rule: "ehc-plan/outcome-has-target-date",
  pass: [
    {
      name: "the end of a stage",
      patch: [
        { op: "remove", path: "/sections/E/outcomes/0/targetDate" },
        { op: "add", path: "/sections/E/outcomes/0/stageEnd", value: "endOfKeyStage2" },
      ],
    },
    {
      name: "an amended plan that keeps an achieved outcome with a past date",
      patch: [
        ...asAmended,
        { op: "replace", path: "/sections/E/outcomes/0/targetDate", value: "2026-05-29" },
        { op: "replace", path: "/sections/E/outcomes/0/steps", value: [] },
        {
          op: "add",
          path: "/sections/E/outcomes/0/progress",
          value: [{ date: "2026-07-01", status: "achieved", evidence: "a count of ten" }],
        },
      ],
    },
    {
      name: "an achieved outcome without a date",
      patch: [
        { op: "remove", path: "/sections/E/outcomes/0/targetDate" },
        {
          op: "add",
          path: "/sections/E/outcomes/0/progress",
          value: [{ date: "2026-07-01", status: "achieved", evidence: "a count of ten" }],
        },
      ],
    },
  ],
  fail: [
    {
      name: "neither",
      patch: [
        { op: "add", path: "/sections/E/outcomes/0/stageEnd", value: "endOfPhase" },
        { op: "remove", path: "/sections/E/outcomes/0/stageEnd" },
        { op: "add", path: "/sections/E/outcomes/0/targetDate", value: "2027-07-23" },
        { op: "remove", path: "/sections/E/outcomes/0/targetDate" },
      ],
      hits: ["/sections/E/outcomes/0/targetDate"],
    },
  ],
};
