import { cite, lastDayWithin } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";

const present: ReadonlySet<string | undefined> = new Set(["01", "02"]);

/**
 * The status of the NHS number does not contradict the number: none beside "not present", one beside "present",
 * and no postponed trace after the first six weeks of life.
 */
export const nhsNumberStatusFits: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/nhs-number-status-fits",
  severity: "error",
  since: "1.0.0",
  statement:
    'The status of the NHS number does not contradict the number: none beside "not present", one beside "present", and no postponed trace after the first six weeks of life.',
  why: "Whoever matches the plan to a health record goes by the status; a wrong one sends them to nobody or keeps them from looking.",
  source: [cite("sendStandards"), cite("nhsDictionary", "NHS NUMBER STATUS INDICATOR CODE")],
  reads: [
    ...dayOfPlanReads,
    "/child/dateOfBirth",
    "/child/identifiers/nhsNumber",
    "/child/identifiers/nhsNumberStatus",
  ],
  message: "The {place} contradicts what else the record says.",
  fix: "Correct the status, or add or take out the number.",
  caseworker: {
    message: "The status of the NHS number does not match the number on file.",
    fix: "Check the NHS number and set its status again.",
  },
  check: ({ index: { plan }, asOf }) => {
    const { dateOfBirth, identifiers } = plan.child;
    const status = identifiers?.nhsNumberStatus;
    if (status === undefined) return [];
    const hasNumber = identifiers?.nhsNumber !== undefined;
    const wrong =
      (status === "07" && hasNumber) ||
      (present.has(status) && !hasNumber) ||
      (status === "08" && lastDayWithin(dateOfBirth, { weeks: 6 }) < dayOfPlan(plan, asOf));
    return wrong ? ["/child/identifiers/nhsNumberStatus"] : [];
  },
};
