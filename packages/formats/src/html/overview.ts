import { type Counts, countOf, formatNumber, html, type Markup, nothing, type Report } from "@send-standards/core";
import { describeSkipped } from "../describe-skipped.ts";
import type { RulePage } from "../rule-book/rule-page.ts";
import type { Standing } from "../standing.ts";
import { countByRule, countRecords, describeCounts, type RuleCount } from "../summary.ts";
import { describeUnjudged, type Unjudged } from "../unjudged.ts";
import { link } from "./link.ts";

/** What a person does about a finding of each standing. */
export const meaningOf: Readonly<Record<Standing, string>> = {
  error: "must be fixed",
  query: "look into it, then fix it or explain it in a note",
  advice: "would make the record better",
  noted: "looked into and explained in a note",
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Returns what was found in how much, in one sentence. */
export const headline = (report: Report): string => {
  const records = countRecords(report);
  if (records === 0 && report.findings.length === 0) return "No record was read.";
  const files = report.inputs.length === 1 ? "" : ` of ${countOf(report.inputs.length, "file")}`;
  return `${capital(describeCounts(report.counts))} in ${countOf(records, "record")}${files}.`;
};

const figure = (standing: Standing, head: string, count: number): Markup =>
  html`<div class="${standing}"><dt>${head}</dt><dd class="count">${formatNumber(count)}</dd><dd class="quiet">${meaningOf[standing]}</dd></div>
`;

/** Returns the counts, large. */
export const figures = ({ error, query, advice, noted }: Counts): Markup => html`<dl class="figures">
${figure("error", "Errors", error)}${figure("query", "Queries", query)}${figure("advice", "Advice", advice)}${noted === 0 ? nothing : figure("noted", "Noted", noted)}</dl>
`;

/** Returns what was held against no standard; no more than `most` are named. */
export const unjudgedList = (unjudged: readonly Unjudged[], most: number): Markup => {
  if (unjudged.length === 0) return nothing;
  const items = unjudged.slice(0, most).map(
    (one) => html`<li>${describeUnjudged(one)}</li>
`,
  );
  const more = unjudged.length - items.length;
  return html`<h2 id="unjudged">What was not judged</h2>
<ul>
${items}</ul>
${
  more === 0
    ? nothing
    : html`<p>And ${formatNumber(more)} more.</p>
`
}`;
};

const ruleRow = ({ rule, standing, count }: RuleCount, help: string | undefined, page: RulePage | undefined): Markup =>
  html`<tr><td class="number">${formatNumber(count)}</td><td><span class="severity ${standing}">${standing}</span></td><td>${link(html`<code>${rule}</code>`, help)}${page === undefined ? nothing : html`<p>${page.statement}</p>`}</td></tr>
`;

/** Returns how many findings each rule has, and what it asks for. */
export const rulesTable = ({ findings }: Report, pages: ReadonlyMap<string, RulePage>): Markup => {
  const counts = countByRule(findings);
  if (counts.length === 0) return nothing;
  const helps = new Map(findings.map(({ rule, help }) => [rule, help]));
  return html`<h2 id="rules">Rules that found something</h2>
<table>
<thead><tr><th scope="col" class="number">Findings</th><th scope="col">Severity</th><th scope="col">Rule, and what it asks for</th></tr></thead>
<tbody>
${counts.map((count) => ruleRow(count, helps.get(count.rule), pages.get(count.rule)))}</tbody>
</table>
`;
};

/** Returns which rules did not run, and why; no more than `most` reasons. */
export const skippedList = (report: Report, most: number): Markup => {
  const skipped = describeSkipped(report, most);
  if (skipped === undefined) return nothing;
  const { sentence, reasons, more } = skipped;
  const items = reasons.map(
    (reason) => html`<li>${reason}</li>
`,
  );
  return html`<h2 id="skipped">Rules that did not run</h2>
<p>${sentence}</p>
<ul>
${items}</ul>
${
  more === 0
    ? nothing
    : html`<p>And ${countOf(more, "more reason")}.</p>
`
}`;
};
