const field = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** Returns a table as CSV (RFC 4180, but with `\n` line ends). */
export const csv = (columns: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string =>
  [columns, ...rows]
    .map((row) => row.map((value) => field(value ?? "")).join(","))
    .join("\n")
    .concat("\n");
