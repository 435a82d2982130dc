import { formatNumber } from "@send-standards/core";
import { describeClean, describeGround, describeOthers, headline, incomplete } from "./describe-run.ts";
import type { Summary } from "./summary.ts";
import { breakLines } from "./text/break-lines.ts";
import { completenessText } from "./text/completeness-text.ts";
import { findingsPerRecordText } from "./text/findings-per-record-text.ts";
import { rulesText } from "./text/rules-text.ts";
import { block, hang, type SummaryTextOptions } from "./text/text-layout.ts";
import { unjudgedText } from "./text/unjudged-text.ts";
import { worstText } from "./text/worst-text.ts";
import { caveat } from "./wording/caveat.ts";

const standardsText = (standards: Summary["standards"], { width, paint }: SummaryTextOptions): string[] => {
  const forCounts = Math.max(0, ...standards.map(({ records }) => formatNumber(records).length));
  const lines = standards.flatMap(({ id, version, records }) =>
    hang(`  ${formatNumber(records).padStart(forCounts)}  `, `${id} ${version}`, width),
  );
  return block("Records by standard", lines, paint);
};

/**
 * Returns a summary for a terminal: what was found in how much, by standard, rule, record and part; what was not judged;
 * and what the numbers do not say. No line is longer than the width; colours do not count. It ends with a line break.
 */
export const formatSummaryText = (summary: Summary, { width, paint }: SummaryTextOptions): string => {
  const options = { width: Math.min(100, Math.max(60, width)), paint };
  const wrapped = (lines: readonly string[]): string[] => lines.flatMap((line) => breakLines(line, options.width));
  return [
    [
      ...wrapped([headline(summary)]).map((line) => paint("bold", line)),
      ...wrapped([...describeClean(summary), ...describeOthers(summary)]),
      ...(summary.complete ? [] : wrapped([incomplete])),
    ],
    standardsText(summary.standards, options),
    rulesText(summary.rules.found, options),
    findingsPerRecordText(summary.findingsPerRecord, options),
    ...completenessText(summary.completeness, options),
    worstText(summary.worst, options),
    ...unjudgedText(summary.unjudged, options),
    wrapped(describeGround(summary, summary.asOf)),
    wrapped([caveat]),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
};
