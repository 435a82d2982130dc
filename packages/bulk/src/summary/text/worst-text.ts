import { formatNumber } from "@send-standards/core";
import type { Summary } from "../summary.ts";
import { recordLabel } from "../wording/labels.ts";
import { block, hang, type SummaryTextOptions } from "./text-layout.ts";

const heads = ["Errors", "Queries", "Advice"] as const;

/** Returns the records with the most findings, by where they are. */
export const worstText = (worst: Summary["worst"], { width, paint }: SummaryTextOptions): string[] => {
  const rows = worst.map((record) => ({
    counts: [record.error, record.query, record.advice].map(formatNumber),
    place: recordLabel(record),
  }));
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map(({ counts }) => (counts[at] ?? "").length)));
  const numbers = (words: readonly string[]): string =>
    words.map((word, at) => `  ${word.padStart(widths[at] ?? 0)}`).join("");
  const lines = rows.flatMap(({ counts, place }) => hang(`${numbers(counts)}  `, place, width));
  return block(
    "Records with the most findings",
    rows.length === 0 ? [] : [paint("dim", numbers(heads)), ...lines],
    paint,
  );
};
