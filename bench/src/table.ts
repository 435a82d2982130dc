/** One line of a table of ratios. */
export interface Row {
  readonly name: string;
  /** Median time over the median time of JSON.parse. */
  readonly ofParse: number;
  /** Median time over the median time of JSON.parse and plain Ajv. */
  readonly ofAjv: number;
  /** Best time over the best time of JSON.parse. */
  readonly bestOfParse: number;
}

/** Returns the rows as a Markdown table with two decimals. */
export const table = (rows: readonly Row[]): string =>
  [
    "| | of JSON.parse (median) | of JSON.parse (best) | of plain Ajv (median) |",
    "|---|---:|---:|---:|",
    ...rows.map(
      (row) => `| ${row.name} | ${row.ofParse.toFixed(2)} | ${row.bestOfParse.toFixed(2)} | ${row.ofAjv.toFixed(2)} |`,
    ),
  ].join("\n");
