import { formatNumber, html, type Markup, nothing } from "@send-standards/core";
import type { RecordReference, Summary } from "../summary.ts";
import { formatBytes } from "../wording/format-bytes.ts";
import { type Column, table } from "./table.ts";

/** How many records, files and parts of files that were not judged are named in each table. */
const mostNamed = 100;

interface Place {
  readonly columns: readonly Column[];
  readonly cellsOf: (record: RecordReference) => Markup[];
}

/** Returns how a table says where its records are: without a column that would be empty. */
const placeOf = (records: readonly RecordReference[]): Place => {
  const numbers = (["record", "line"] as const).filter((name) => records.some((record) => record[name] !== undefined));
  return {
    columns: [
      { head: "File" },
      ...numbers.map((name) => ({ head: name === "record" ? "Record" : "Line", numeric: true })),
    ],
    cellsOf: (record) => [html`<code>${record.file}</code>`, ...numbers.map((name) => html`${record[name] ?? "–"}`)],
  };
};

/** Returns the records with the most findings, by where they are. */
export const worstTable = (worst: Summary["worst"]): Markup => {
  const place = placeOf(worst);
  return table({
    caption: "Records with the most errors, then queries, then advice",
    stacked: true,
    columns: [
      ...place.columns,
      { head: "Errors", numeric: true },
      { head: "Queries", numeric: true },
      { head: "Advice", numeric: true },
    ],
    rows: worst.map((record) => [
      ...place.cellsOf(record),
      ...[record.error, record.query, record.advice].map((count) => html`${formatNumber(count)}`),
    ]),
  });
};

/** Returns what was not judged and why: a table for each kind of thing that there is. */
export const unjudgedTables = ({ records, first, files, missing }: Summary["unjudged"]): Markup => {
  const place = placeOf(first);
  const tables = [
    {
      caption: "Records that were held against no standard, by why",
      stacked: true,
      columns: [{ head: "Why" }, { head: "What it means" }, { head: "Records", numeric: true }],
      rows: records.map((one) => [
        html`<code class="word">${one.problem}</code>`,
        html`${one.text}`,
        html`${formatNumber(one.records)}`,
      ]),
    },
    {
      caption: "The first of these records",
      stacked: true,
      columns: [...place.columns, { head: "Why" }],
      rows: first.map((one) => [...place.cellsOf(one), html`<code class="word">${one.problem}</code>`]),
    },
    {
      caption: "Files that were not read to their end",
      stacked: true,
      columns: [{ head: "File" }, { head: "Why" }],
      rows: files.map(({ file, text }) => [html`<code>${file}</code>`, html`${text}`]),
    },
    {
      caption: "Parts of files on which the work failed",
      stacked: true,
      columns: [
        { head: "File" },
        { head: "From byte", numeric: true },
        { head: "To byte", numeric: true },
        { head: "Size", numeric: true },
      ],
      rows: missing.map(({ file, start, end }) => [
        html`<code>${file}</code>`,
        html`${formatNumber(start)}`,
        html`${formatNumber(end)}`,
        html`${formatBytes(end - start)}`,
      ]),
    },
  ];
  return html`${tables.map((content) =>
    content.rows.length === 0
      ? nothing
      : table({ ...content, rows: content.rows.slice(0, mostNamed), more: content.rows.length - mostNamed }),
  )}`;
};
