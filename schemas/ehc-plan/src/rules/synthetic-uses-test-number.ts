import { checkNhsNumber, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/**
 * A record that is marked as made up holds no NHS number that could be somebody's.
 *
 * Numbers that begin with 9 are given to nobody. A number with a wrong check digit belongs to nobody either and
 * has a rule of its own.
 */
export const syntheticUsesTestNumber: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/synthetic-uses-test-number",
  severity: "error",
  since: "1.0.0",
  statement: "A record that is marked as made up holds no NHS number that could be somebody's.",
  why: "A real number in a made-up plan gives a real person a plan that is not theirs.",
  source: [cite("sendStandards"), cite("nhsDictionary")],
  reads: ["/synthetic", "/child/identifiers/nhsNumber"],
  message: "The record is marked as made up, and the {place} may be somebody's.",
  fix: "Use a number from 999 000 0000 on; or take the mark away if the record is of a real person.",
  caseworker: {
    message: "This is a practice plan, but its NHS number may be a real one.",
    fix: "Use a test number that starts with 999. If the child is real, change the mark.",
  },
  check: ({ record }) => {
    const number = record.child.identifiers?.nhsNumber;
    if (record.synthetic !== true || number === undefined || checkNhsNumber(number) !== "sound") return [];
    return number.startsWith("9") ? [] : ["/child/identifiers/nhsNumber"];
  },
};
