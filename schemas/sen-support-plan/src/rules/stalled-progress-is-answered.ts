import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { Cycle, SenSupportPlan } from "../types.ts";

const stuck = (cycle: Cycle | undefined): readonly string[] =>
  (cycle?.review?.impact ?? []).flatMap(({ outcomeRef, status }) =>
    status === "notAchieved" || status === "notStarted" ? [outcomeRef] : [],
  );

/**
 * Where two reviews in a row say of one outcome that it was not achieved or not started, the second does not
 * simply go on.
 */
export const stalledProgressIsAnswered: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/stalled-progress-is-answered",
  severity: "advice",
  since: "1.0.0",
  statement: "Where two reviews in a row find no progress towards an outcome, the second decides on a change.",
  why: "The same support for a third time is unlikely to work; a specialist or another way might.",
  source: [cite("sendStandards"), cite("codeOfPractice", "6.53")],
  reads: [
    "/cycles/*/number",
    "/cycles/*/review/impact/*/outcomeRef",
    "/cycles/*/review/impact/*/status",
    "/cycles/*/review/decision",
  ],
  message:
    "Support is to go on as before after two reviews in a row that found no progress towards an outcome: {place}.",
  fix: "Change the support, ask a specialist, or say in a note why more time is right.",
  caseworker: {
    message: "Two reviews found no progress, yet the support stays the same.",
    fix: "Change it, or ask a specialist.",
  },
  check: ({ record }) =>
    (record.cycles ?? []).flatMap((cycle, at, cycles) => {
      if (cycle.review?.decision !== "continue") return [];
      const before = new Set(stuck(cycles[at - 1]));
      return stuck(cycle).some((outcome) => before.has(outcome)) ? [`/cycles/${at}/review/decision`] : [];
    }),
};
