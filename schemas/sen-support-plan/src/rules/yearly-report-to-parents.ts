import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { lastWholeYear, lastWholeYearReads } from "./support/last-whole-year.ts";

/**
 * A school reports to parents on progress once a year. Looked for in the last academic year that the plan was in
 * use throughout.
 */
export const yearlyReportToParents: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/yearly-report-to-parents",
  severity: "query",
  since: "1.0.0",
  statement: "In the last whole academic year the school reported to the parents on progress.",
  why: "A written account lets parents see what was achieved, and hold on to it when people change.",
  source: [cite("codeOfPractice", "6.64")],
  reads: [...lastWholeYearReads, "/reports/*/date"],
  message: "No report to the parents is recorded for the last whole academic year.",
  fix: "Add the report that was given, or write it.",
  caseworker: {
    message: "No report to parents is noted for the last school year.",
    fix: "Add it. If there was none, write it now.",
  },
  check: ({ record, asOf }) => {
    const year = lastWholeYear(record, asOf);
    if (year === undefined) return [];
    return (record.reports ?? []).some(({ date }) => date >= year.start && date <= year.end) ? [] : ["/reports"];
  },
};
