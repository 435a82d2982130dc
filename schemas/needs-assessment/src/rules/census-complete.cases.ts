import type { RuleCases } from "@send-standards/core";
import { asAssessing } from "./support/as-assessing.ts";
import { asNoPlan } from "./support/as-no-plan.ts";
import { asRefused } from "./support/as-refused.ts";
import { asUndecided } from "./support/as-undecided.ts";

/** Boundary cases of `censusComplete`. */
export const censusCompleteCases: RuleCases = {
  rule: "needs-assessment/census-complete",
  pass: [
    {
      name: "historical",
      patch: [{ op: "replace", path: "/census", value: { requestOutcome: "H", assessmentOutcome: "H" } }],
    },
    { name: "undecided", patch: [...asUndecided], asOf: "2026-03-20" },
    { name: "nothing for the census", patch: [{ op: "remove", path: "/census" }] },
    {
      name: "a plan that is not issued yet",
      patch: [...asAssessing],
      asOf: "2026-06-01",
    },
  ],
  fail: [
    { name: "no source", patch: [{ op: "remove", path: "/census/requestSource" }], hits: ["/census/requestSource"] },
    {
      name: "no mediation and no exception",
      patch: [
        { op: "remove", path: "/census/requestMediation" },
        { op: "remove", path: "/census/twentyWeekException" },
      ],
      hits: ["/census/requestMediation", "/census/twentyWeekException"],
    },
    {
      name: "an assessment that was begun and has no outcome",
      patch: [...asAssessing, { op: "remove", path: "/census/assessmentOutcome" }],
      asOf: "2026-06-01",
      hits: ["/census/assessmentOutcome"],
    },
    {
      name: "refused, and no appeal is told of",
      patch: [...asRefused, { op: "remove", path: "/census/requestTribunal" }],
      hits: ["/census/requestTribunal"],
    },
    {
      name: "no plan, and no mediation is told of",
      patch: [...asNoPlan, { op: "remove", path: "/census/assessmentMediation" }],
      hits: ["/census/assessmentMediation"],
    },
  ],
};
