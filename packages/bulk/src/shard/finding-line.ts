import type { Finding } from "@send-standards/core";

/** Where the record of a finding is, as far as a shard knows. */
export interface LinePlace {
  /** Number of the piece in the shard. */
  readonly piece: number;
  /** 1-based number of the record in the piece; absent where the object is one record. */
  readonly record?: number | undefined;
  /** Name of the object. */
  readonly file: string;
}

const member = (name: string, value: unknown): string =>
  value === undefined ? "" : `,"${name}":${JSON.stringify(value)}`;

/**
 * Returns a finding as a line of the file of a shard: piece, record and line of the file, which are counted from the start of
 * the piece, and the text before and after them, apart from each other by tabs. A tab never stands in JSON by itself.
 *
 * What is the same for all findings of a rule (why, source, help, the wording for caseworkers) is left to the summary.
 */
export const findingLine = (finding: Finding, { piece, record, file }: LinePlace): string => {
  const { rule, severity, pointer, line, column, section, message, related } = finding;
  const head = `{"rule":${JSON.stringify(rule)},"severity":"${severity}","pointer":${JSON.stringify(pointer)}${member("file", file)}`;
  const tail = `${member("column", column)}${member("section", section)}${member("message", message)}${member("related", related)}}`;
  return `${piece}\t${record ?? ""}\t${line ?? ""}\t${head}\t${tail}\n`;
};

/** Returns a finding about several records, whose place is known, as a line of NDJSON; it says what `findingLine` says. */
export const setFindingLine = (finding: Finding): string => {
  const { rule, severity, pointer, file, record, line, column, section, message, related, relatedRecords } = finding;
  const kept = { rule, severity, pointer, file, record, line, column, section, message, related, relatedRecords };
  return `${JSON.stringify(kept)}\n`;
};

/** How far the numbers of a piece are from those of its file. */
export interface LineBase {
  readonly records: number;
  readonly lines: number;
}

/** Returns a line that `findingLine` made as a finding of the file, on a line of NDJSON. */
export const placeFindingLine = (text: string, baseOf: (piece: number) => LineBase): string => {
  const [piece = "", record = "", line = "", head = "", tail = ""] = text.split("\t");
  const base = baseOf(Number(piece));
  const inFile = record === "" ? "" : `,"record":${Number(record) + base.records}`;
  const onLine = line === "" ? "" : `,"line":${Number(line) + base.lines}`;
  return `${head}${inFile}${onLine}${tail}\n`;
};
