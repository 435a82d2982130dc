import { type Finding, formatSource } from "@send-standards/core";
import type { Formatter } from "./report-view.ts";
import { messageOf } from "./see-also.ts";
import { standardInput } from "./standard-input.ts";

type Field = string | number | undefined;

const columns = [
  "file",
  "record",
  "line",
  "column",
  "severity",
  "rule",
  "section",
  "pointer",
  "message",
  "source",
  "help",
  "asOf",
  "note",
  "noteBy",
  "noteExpires",
];

/** Returns a file's name as a spreadsheet takes it: not as a formula, which it would run. */
const fileField = (file: string): string => {
  if (file === standardInput) return "stdin";
  return /^[=+\-@\t\r]/.test(file) ? `./${file}` : file;
};

/** Returns a text that somebody wrote as a spreadsheet takes it: not as a formula. */
const textField = (text: string | undefined): Field =>
  text !== undefined && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;

const quote = (field: Field): string => {
  const text = String(field ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const row = (fields: readonly Field[]): string => `${fields.map(quote).join(",")}\r\n`;

const fieldsOf = (finding: Finding, asOf: string): Field[] => [
  finding.file === undefined ? undefined : fileField(finding.file),
  finding.record,
  finding.line,
  finding.column,
  finding.severity,
  finding.rule,
  finding.section,
  finding.pointer,
  messageOf(finding),
  finding.source === undefined ? undefined : formatSource(finding.source),
  finding.help,
  asOf,
  textField(finding.noted?.note),
  textField(finding.noted?.by),
  finding.noted?.expires,
];

/** Writes findings as CSV (RFC 4180), one a row below the names of the columns. */
export const formatCsv: Formatter = function* ({ report }): Iterable<string> {
  yield row(columns);
  for (const finding of report.findings) yield row(fieldsOf(finding, report.asOf));
};
