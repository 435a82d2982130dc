import { countOf, formatNumber, html, type Markup } from "@send-standards/core";
import type { Summary } from "../summary.ts";
import { formatShare } from "../wording/format-share.ts";
import { bucketLabel } from "../wording/labels.ts";
import { barRoom, barShare, percent, plot, textRoom } from "./plot.ts";

const rowHeight = 26;
const barHeight = 18;

/** Pixels on the left that the labels take. */
const forLabels = 88;

/** Returns how many records have how many findings: a bar for each range. */
export const histogram = (id: string, buckets: Summary["findingsPerRecord"]): Markup => {
  const all = buckets.reduce((sum, { records }) => sum + records, 0);
  const longest = Math.max(0, ...buckets.map(({ records }) => records));
  const counts = buckets.map(({ records }) => `${formatNumber(records)} (${formatShare(records, all)})`);
  const room = barRoom(forLabels + textRoom(counts));
  const content = buckets.map((bucket, at) => {
    const share = percent(room * barShare(bucket.records, longest));
    const y = at * rowHeight;
    return html`<text x="${forLabels - 10}" y="${y + 14}" text-anchor="end">${bucketLabel(bucket)}</text><rect class="records" x="${forLabels}" y="${y}" width="${share}" height="${barHeight}"/><text x="${share}" dx="${forLabels + 6}" y="${y + 14}">${counts[at] ?? ""}</text>
`;
  });
  return plot({
    id,
    title: "Records by how many findings they have",
    description: buckets
      .map(
        (bucket) =>
          `${bucketLabel(bucket)}: ${countOf(bucket.records, "record")} (${formatShare(bucket.records, all)}).`,
      )
      .join(" "),
    height: Math.max(0, buckets.length * rowHeight - (rowHeight - barHeight)),
    content,
  });
};
