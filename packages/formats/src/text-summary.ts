import { countOf, formatNumber, type Report, wrapText } from "@send-standards/core";
import { caveat } from "./caveat.ts";
import { describeGround } from "./describe-ground.ts";
import { describeSkipped } from "./describe-skipped.ts";
import { type Paint, severityStyle } from "./paint.ts";
import type { ReportView } from "./report-view.ts";
import { countByRule, countRecords, describeCounts } from "./summary.ts";
import { displayFile } from "./unjudged.ts";

/** How many reasons for rules that did not run are listed. */
const mostReasons = 8;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const headline = (report: Report): string => {
  const records = countRecords(report);
  if (records === 0 && report.findings.length === 0) return "No record was read.";
  return `${capital(describeCounts(report.counts))} in ${countOf(records, "record")} of ${countOf(report.inputs.length, "file")}.`;
};

const ruleLines = (report: Report, paint: Paint): string[] => {
  const counts = countByRule(report.findings);
  if (counts.length === 0) return [];
  const width = Math.max(...counts.map(({ count }) => formatNumber(count).length));
  const lines = counts.map(
    ({ rule, standing, count }) =>
      `  ${formatNumber(count).padStart(width)}  ${paint(severityStyle[standing], standing.padEnd(6))}  ${rule}`,
  );
  return [...lines, "", `What a rule asks for, and why: ${report.tool.name} explain ${counts[0]?.rule}`];
};

const unjudgedLines = ({ unjudged }: ReportView): string[] => {
  const unread = unjudged.filter(({ problem }) => problem === "unreadable").map(({ file }) => displayFile(file));
  const unknown = unjudged.length - unread.length;
  const states = unknown === 1 ? "it states" : "they state";
  return [
    ...(unread.length === 0 ? [] : [`Not read, or not to the end: ${unread.join(", ")}.`]),
    ...(unknown === 0
      ? []
      : [
          `${countOf(unknown, "record was", "records were")} not judged, for ${states} no standard that is known here.`,
        ]),
  ];
};

const skippedLines = (report: Report, width: number): string[] => {
  const skipped = describeSkipped(report, mostReasons);
  if (skipped === undefined) return [];
  const { sentence, reasons, more } = skipped;
  return [
    wrapText(sentence, width),
    ...reasons.map((reason) => `  ${reason}`),
    ...(more === 0 ? [] : [`  and ${countOf(more, "more reason")}`]),
  ];
};

/** Returns the end of a report for people: counts, what was not judged, on what ground, and what a pass does not mean. */
export const formatSummaryText = (view: ReportView, paint: Paint, width: number): string => {
  const { report } = view;
  const wrapped = (lines: readonly string[]): string[] => lines.map((line) => wrapText(line, width));
  return [
    [paint("bold", headline(report))],
    ruleLines(report, paint),
    wrapped(unjudgedLines(view)),
    skippedLines(report, width),
    wrapped(describeGround(report)),
    wrapped([caveat]),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
};
