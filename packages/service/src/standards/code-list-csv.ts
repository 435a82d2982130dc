import type { Code, CodeList } from "@send-standards/core";

const columns = ["code", "label", "definition", "validFrom", "validTo", "successors"] as const satisfies (keyof Code)[];

const field = (value: string | readonly string[] = ""): string => {
  const text = typeof value === "string" ? value : value.join(" ");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Returns a code list as CSV (RFC 4180, but with `\n` line ends), as its version publishes it. */
export const codeListCsv = ({ codes }: CodeList): string =>
  [columns.join(","), ...codes.map((code) => columns.map((column) => field(code[column])).join(",")), ""].join("\n");
