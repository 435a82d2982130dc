import { countOf, formatNumber, wrapText } from "@send-standards/core";
import { createPaint } from "./paint.ts";
import type { Formatter } from "./report-view.ts";
import { mostSerious } from "./summary.ts";
import { formatFindings } from "./text-findings.ts";
import { formatSummaryText } from "./text-summary.ts";

const describeHidden = (hidden: number, shown: number): string => {
  const are = hidden === 1 ? "is" : "are";
  const these =
    shown === 0
      ? ""
      : shown === 1
        ? "; this is the most serious"
        : `; these are the ${formatNumber(shown)} most serious`;
  return `${countOf(hidden, "more finding")} ${are} not shown${these}. See all with --max-findings all, or --format csv, ndjson or json.`;
};

/** Writes a report for people: findings by file and record, then what was counted and checked, and what a pass does not mean. */
export const formatText: Formatter = function* (view, options): Iterable<string> {
  const { findings } = view.report;
  const { width } = options;
  const paint = createPaint(options.colour);
  const shown = mostSerious(findings, options.maxFindings);
  yield* formatFindings(shown, paint, options);
  const hidden = findings.length - shown.length;
  if (hidden > 0) yield `${wrapText(describeHidden(hidden, shown.length), width)}\n\n`;
  yield formatSummaryText(view, paint, width);
};
