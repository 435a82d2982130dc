import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

const parts = ["from", "effect"] as const;

/**
 * A circumstance that excuses a missed time limit is recorded with the day on which it began and what it held up.
 *
 * A circumstance without days is believed by the rules on time limits; that is why it is asked about here.
 */
export const timeLimitExceptionHasDays: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/time-limit-exception-has-days",
  severity: "query",
  since: "1.0.0",
  statement:
    "A circumstance that excuses a missed time limit is recorded with the day on which it began and what it held up.",
  why: "The regulations excuse a delay only where the circumstance made it impractical to keep the limit; a bare code does not show that.",
  source: [cite("sendRegs2014", "10(4)"), cite("sendRegs2014", "5(4)")],
  reads: ["ground", ...parts].map((part) => `/timeLimitExceptions/*/${part}`),
  message: "The {place} is missing.",
  fix: "Add the day on which the circumstance began and what it made impractical; or take the entry out if no limit was missed.",
  caseworker: {
    message: "A reason for delay is noted without its days or its effect.",
    fix: "Add when it began and how it held up the plan.",
  },
  check: ({ index: { plan } }) => {
    const hits: Pointer[] = [];
    plan.timeLimitExceptions?.forEach((exception, at) => {
      for (const part of parts) if (exception[part] === undefined) hits.push(`/timeLimitExceptions/${at}/${part}`);
    });
    return hits;
  },
};
