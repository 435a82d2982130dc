import { formatNumber } from "@send-standards/core";
import type { Summary } from "../summary.ts";
import { formatShare } from "../wording/format-share.ts";
import { bucketLabel } from "../wording/labels.ts";
import { block, type SummaryTextOptions } from "./text-layout.ts";

/** Returns how many records have how many findings, as bars. */
export const findingsPerRecordText = (
  buckets: Summary["findingsPerRecord"],
  { width, paint }: SummaryTextOptions,
): string[] => {
  const all = buckets.reduce((sum, { records }) => sum + records, 0);
  if (all === 0) return [];
  const rows = buckets.map((bucket) => ({
    records: bucket.records,
    label: bucketLabel(bucket),
    count: `${formatNumber(bucket.records)}  ${formatShare(bucket.records, all).padStart(4)}`,
  }));
  const most = Math.max(...rows.map(({ records }) => records));
  const [forLabels, forCounts] = [
    Math.max(...rows.map(({ label }) => label.length)),
    Math.max(...rows.map(({ count }) => count.length)),
  ];
  const room = width - forLabels - forCounts - 6;
  const lines = rows.map(({ label, count, records }) => {
    const length = records === 0 ? 0 : Math.max(1, Math.round((room * records) / most));
    const bar = length === 0 ? "" : `  ${paint("cyan", "#".repeat(length))}`;
    return `  ${label.padStart(forLabels)}  ${count.padStart(forCounts)}${bar}`;
  });
  return block("Findings per record", lines, paint);
};
