import { formatNumber, html, type Markup } from "@send-standards/core";
import { recordTotals } from "../record-totals.ts";
import type { Summary } from "../summary.ts";
import { formatShare } from "../wording/format-share.ts";
import { table } from "./table.ts";

const figure = (name: string, head: string, count: number, meaning: string): Markup =>
  html`<div class="${name}"><dt>${head}</dt><dd class="count">${formatNumber(count)}</dd><dd class="quiet">${meaning}</dd></div>
`;

/** Returns the numbers that come first. */
export const figures = (summary: Summary): Markup => {
  const { error, query, advice } = summary.counts;
  const { clean, judged } = recordTotals(summary);
  return html`<dl class="figures">
${figure("error", "Errors", error, "must be fixed")}${figure("query", "Queries", query, "look into it, then fix it or explain it in a note")}${figure("advice", "Advice", advice, "would make the record better")}${figure("records", "Records without findings of their own", clean, judged === 0 ? "none was judged" : `${formatShare(clean, judged)} of ${formatNumber(judged)} judged`)}</dl>`;
};

/** Returns how many records were held against each standard. */
export const standardsTable = (summary: Summary): Markup => {
  const { judged } = recordTotals(summary);
  return table({
    caption: "Records by the standard that they were held against",
    columns: [
      { head: "Standard" },
      { head: "Version" },
      { head: "Records", numeric: true },
      { head: "Share", numeric: true },
    ],
    rows: summary.standards.map(({ id, version, records }) => [
      html`<code>${id}</code>`,
      html`${version}`,
      html`${formatNumber(records)}`,
      html`${formatShare(records, judged)}`,
    ]),
  });
};
