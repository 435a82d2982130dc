import type { Report, Severity, Standard } from "@send-standards/core";
import { createRulePages, type FormatOptions, loadFormatter } from "@send-standards/formats";
import type { ReportFormat } from "./report-format.ts";

/** Every finding is shown: a report on one record has no more than the cap. */
const options: FormatOptions = {
  colour: false,
  width: 96,
  maxFindings: Number.POSITIVE_INFINITY,
  folder: "/",
  shownValue: () => undefined,
};

/** A report that is to be written. */
export interface ReportToWrite {
  readonly report: Report;
  /** What the record was held against. */
  readonly standard: Standard;
  readonly failOn: Severity | "never";
  readonly format: ReportFormat;
}

/** Returns a function that writes reports; a form that nobody asks for is not loaded. */
export const createWriteReport = (): ((written: ReportToWrite) => Promise<string>) => {
  const pages = createRulePages();
  return async ({ report, standard, failOn, format }) => {
    if (format === "json") return JSON.stringify(report);
    pages.add(standard);
    const write = await loadFormatter(format);
    return [...write({ report, rules: pages.pages, unjudged: [], failOn }, options)].join("");
  };
};
