import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { lastWholeYear, lastWholeYearReads } from "./support/last-whole-year.ts";

/**
 * A school meets the parents at least three times a year. Counted in the last academic year that the plan was in
 * use throughout; meetings that were offered count.
 */
export const threeMeetingsAYear: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/three-meetings-a-year",
  severity: "query",
  since: "1.0.0",
  statement: "In the last whole academic year the school met the parents, or offered to, at least three times.",
  why: "Three talks a year keep outcomes shared and problems small.",
  source: [cite("codeOfPractice", "6.65")],
  reads: [...lastWholeYearReads, "/meetings/*/date"],
  message: "For the last whole academic year fewer than three meetings with the parents are recorded.",
  fix: "Add those that were held or offered; plan three for this year.",
  caseworker: {
    message: "Fewer than three meetings with parents are noted for last school year.",
    fix: "Add any that are missing. Plan three for this year.",
  },
  check: ({ record, asOf }) => {
    const year = lastWholeYear(record, asOf);
    if (year === undefined) return [];
    const held = (record.meetings ?? []).filter(({ date }) => date >= year.start && date <= year.end);
    return held.length < 3 ? ["/meetings"] : [];
  },
};
