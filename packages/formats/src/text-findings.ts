import { type Finding, formatSource, wrapText } from "@send-standards/core";
import { notedText } from "./noted-text.ts";
import { type Paint, severityStyle } from "./paint.ts";
import type { FormatOptions } from "./report-view.ts";
import { seeAlso } from "./see-also.ts";
import { standingOf } from "./standing.ts";
import { displayFile } from "./unjudged.ts";

const placeOf = ({ line, column }: Finding): string => (line === undefined ? "" : `${line}:${column ?? 1}`);

/** Whether there is law or guidance behind a rule; that the schema is behind a structural one goes without saying. */
const hasOwnSource = ({ rule }: Finding): boolean => !/^(structure|input)\//.test(rule);

/** How wide the first column is: the longest line and column of the findings of a file. */
const placeWidth = (findings: readonly Finding[]): number =>
  findings.reduce((width, finding) => Math.max(width, placeOf(finding).length), 0);

const severityWidth = "advice".length;

/** Writes findings for people, below the name of their file and, where it has several, the number of their record. */
export const formatFindings = function* (
  findings: readonly Finding[],
  paint: Paint,
  { width, shownValue }: Pick<FormatOptions, "width" | "shownValue">,
): Iterable<string> {
  const byFile = Map.groupBy(findings, ({ file }) => file ?? "");
  for (const [file, ofFile] of byFile) {
    yield `${paint("bold", displayFile(file))}\n`;
    const places = placeWidth(ofFile);
    const indent = 2 + places + 2 + severityWidth + 2;
    const rest = (text: string): string => `${" ".repeat(indent)}${text}\n`;
    const wrapped = (text: string): string => wrapText(text, width - indent, indent);
    let record: number | undefined;
    for (const finding of ofFile) {
      if (finding.record !== undefined && finding.record !== record) yield `  record ${finding.record}\n`;
      record = finding.record;
      const standing = standingOf(finding);
      const severity = paint(severityStyle[standing], standing.padEnd(severityWidth));
      yield `  ${placeOf(finding).padEnd(places)}  ${severity}  ${paint("bold", finding.rule)}\n`;
      yield rest(wrapped(finding.message));
      const others = seeAlso(finding);
      if (others !== undefined) yield rest(wrapped(others));
      if (finding.source !== undefined && hasOwnSource(finding)) {
        yield rest(paint("dim", wrapped(formatSource(finding.source))));
      }
      if (finding.noted !== undefined) yield rest(wrapped(notedText(finding.noted)));
      const value = shownValue(finding);
      if (value !== undefined) yield rest(value);
    }
    yield "\n";
  }
};
