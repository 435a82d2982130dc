import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/**
 * Each cycle's number is one more than that of the cycle before it. The first may have any number: earlier ones
 * may be with another setting. A gap is a cycle that is missing here, and no contradiction.
 */
export const cycleNumbersConsecutive: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/cycle-numbers-consecutive",
  severity: "query",
  since: "1.0.0",
  statement: "Each cycle's number is one more than that of the cycle before it.",
  why: "A number that is missing or used twice may be a cycle that was lost, and with it the proof of what was tried.",
  source: [cite("sendStandards")],
  reads: ["/cycles/*/number"],
  message: "The {place} does not follow on from the first cycle.",
  fix: "Put the cycles in order, add the one that is missing, or correct the number.",
  caseworker: {
    message: "{Place} is out of step. A cycle may be missing.",
    fix: "Put the cycles in order, and add any that is missing.",
  },
  check: ({ record }) => {
    const cycles = record.cycles ?? [];
    const first = cycles[0]?.number ?? 1;
    return cycles.flatMap(({ number }, at) => (number === first + at ? [] : [`/cycles/${at}/number`]));
  },
};
