import { countOf, type Finding, formatNumber } from "@send-standards/core";
import { caveat } from "./caveat.ts";
import { notedText } from "./noted-text.ts";
import type { FormatOptions, Formatter, ReportView } from "./report-view.ts";
import { messageOf } from "./see-also.ts";
import { standingOf } from "./standing.ts";
import { countByRule, countRecords, countSkippedRules, describeCounts, mostSerious } from "./summary.ts";
import { describeUnjudged, displayFile } from "./unjudged.ts";

/** Returns `text` so that Markdown shows it as it is. */
const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>|#&~]/g, (character) => `\\${character}`);

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  row(head) + row(head.map(() => "---")) + rows.map(row).join("");

const ruleLink = ({ rule, help }: Pick<Finding, "rule" | "help">): string =>
  help === undefined ? `\`${rule}\`` : `[\`${rule}\`](${help})`;

const placeOf = ({ record, line, column }: Finding): string =>
  [
    ...(record === undefined ? [] : [`record ${record}`]),
    ...(line === undefined ? [] : [`line ${line}, column ${column ?? 1}`]),
  ].join(", ");

const overview = ({ report }: ReportView): (readonly [string, string])[] => {
  const lists = new Map(report.standards.flatMap(({ codeLists }) => codeLists.map((list) => [list.id, list.version])));
  const skipped = countSkippedRules(report);
  return [
    ["Read", `${countOf(countRecords(report), "record")} of ${countOf(report.inputs.length, "file")}`],
    ["Judged as on", report.asOf],
    ["Standards", report.standards.map(({ id, version }) => `${id} ${version}`).join(", ") || "none"],
    ["Code lists kept by others", [...lists].map(([id, version]) => `${id} (${version})`).join(", ") || "none"],
    ["Rules that ran", formatNumber(report.rules.ran)],
    ...(skipped === 0 ? [] : [["Rules that did not run on some records", formatNumber(skipped)] as const]),
  ];
};

const findingTables = function* (findings: readonly Finding[]): Iterable<string> {
  for (const [file, ofFile] of Map.groupBy(findings, (finding) => finding.file ?? "")) {
    yield `\n### ${plain(displayFile(file))}\n\n`;
    const rows = ofFile.map((finding) => [
      placeOf(finding),
      standingOf(finding),
      plain([messageOf(finding), ...(finding.noted === undefined ? [] : [notedText(finding.noted)])].join(" ")),
      ruleLink(finding),
    ]);
    yield table(["Place", "Severity", "What is wrong", "Rule"], rows);
  }
};

/** Writes a report as Markdown, for the summary of a pipeline or a comment. */
export const formatMarkdown: Formatter = function* (
  view: ReportView,
  { maxFindings }: FormatOptions,
): Iterable<string> {
  const { report, unjudged } = view;
  yield `## ${report.tool.name}: ${describeCounts(report.counts)}\n\n`;
  yield table(["", ""], overview(view));
  const counts = countByRule(report.findings);
  if (counts.length > 0) {
    yield "\n";
    yield table(
      ["Findings", "Severity", "Rule"],
      counts.map(({ rule, standing, count }) => [formatNumber(count), standing, `\`${rule}\``]),
    );
  }
  if (unjudged.length > 0) {
    yield "\n### Not judged\n\n";
    for (const one of unjudged.slice(0, maxFindings)) yield `- ${plain(describeUnjudged(one))}\n`;
    if (unjudged.length > maxFindings) yield `- and ${formatNumber(unjudged.length - maxFindings)} more\n`;
  }
  const shown = mostSerious(report.findings, maxFindings);
  yield* findingTables(shown);
  const hidden = report.findings.length - shown.length;
  if (hidden > 0) yield `\n${countOf(hidden, "more finding")} not shown: less serious ones, beyond --max-findings.\n`;
  yield `\n${caveat}\n`;
};
