import { formatNumber, formatSource, html, type Markup, nothing, type Source } from "@send-standards/core";
import { bySeverity } from "../order-rules.ts";
import type { RuleSummary } from "../summary.ts";
import { link } from "./section.ts";
import { table } from "./table.ts";

const sourceOf = (source: Source): Markup => {
  const unverified = source.verified ? nothing : html` (nobody has confirmed this citation yet)`;
  return html`<p class="quiet">${link(html`${formatSource(source)}`, source.url)}${unverified}</p>`;
};

const meaningOf = ({ statement, why, source }: RuleSummary): Markup =>
  html`<div><p>${statement}</p> ${why === undefined ? nothing : html`<p class="quiet">${why}</p> `}${source === undefined ? nothing : sourceOf(source)}</div>`;

/** Returns a table of every rule that found something, with what it asks for, why, and where it comes from. */
export const rulesTable = (rules: readonly RuleSummary[]): Markup => html`<div class="rules">
${table({
  caption: "Rules that found something, the most serious and most frequent first",
  stacked: true,
  columns: [
    { head: "Rule" },
    { head: "Asks for" },
    { head: "Severity" },
    { head: "Findings", numeric: true },
    { head: "Records", numeric: true },
  ],
  rows: bySeverity(rules).map((rule) => [
    link(html`<code>${rule.rule}</code>`, rule.help),
    meaningOf(rule),
    html`<span class="severity ${rule.severity}">${rule.severity}</span>`,
    html`${formatNumber(rule.findings)}`,
    html`${formatNumber(rule.records)}`,
  ]),
})}</div>`;
