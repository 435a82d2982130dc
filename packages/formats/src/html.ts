import { countOf, html, type Markup, nothing } from "@send-standards/core";
import { caveat } from "./caveat.ts";
import { describeGround } from "./describe-ground.ts";
import { findingMarkup } from "./html/finding-markup.ts";
import { groupFindings, type RecordGroup, type SectionGroup, type StandingGroup } from "./html/group-findings.ts";
import { figures, headline, meaningOf, rulesTable, skippedList, unjudgedList } from "./html/overview.ts";
import { htmlPolicy } from "./html/policy.ts";
import { style } from "./html/style.ts";
import { placeOf } from "./place-of.ts";
import type { Formatter, ReportView } from "./report-view.ts";
import { describeCounts, mostSerious } from "./summary.ts";

const privacy = "No value of a record is on this page. It loads nothing and sends nothing.";

const titleOf = ({ section }: SectionGroup): string => {
  if (section === undefined) return "Outside the sections";
  return /^[A-Z][0-9]?$/.test(section) ? `Section ${section}` : section;
};

const idOf = (record: number, section: number): string => `r${record + 1}-${section + 1}`;

const describeStanding = ({ standing, findings }: StandingGroup): string =>
  `${describeCounts({ error: 0, query: 0, advice: 0, noted: 0, [standing]: findings.length })}: ${meaningOf[standing]}`;

const standingMarkup = function* (group: StandingGroup): Iterable<string> {
  const { standing, findings } = group;
  yield html`<h4 class="severity ${standing}">${describeStanding(group)}</h4>
<ol class="findings ${standing}">
`.markup;
  for (const finding of findings) yield findingMarkup(finding).markup;
  yield "</ol>\n";
};

const recordMarkup = function* (group: RecordGroup, record: number): Iterable<string> {
  const { file, sections } = group;
  yield html`<h2 id="r${record + 1}">Findings${file === undefined ? nothing : html` in ${placeOf(group)}`}</h2>
`.markup;
  for (const [at, section] of sections.entries()) {
    // Where a record has no sections, a heading would say nothing.
    if (sections.length > 1 || section.section !== undefined) {
      yield html`<h3 id="${idOf(record, at)}">${titleOf(section)}</h3>
`.markup;
    }
    for (const standing of section.standings) yield* standingMarkup(standing);
  }
};

/** Returns links to the parts of the page: to the sections of one record, or to the records where there are several. */
const navigation = (groups: readonly RecordGroup[]): Markup => {
  const [first] = groups;
  const links =
    groups.length === 1
      ? (first?.sections ?? []).map((section, at) => [idOf(0, at), `${titleOf(section)} (${section.count})`] as const)
      : groups.map((group, at) => [`r${at + 1}`, placeOf(group)] as const);
  if (links.length < 2) return nothing;
  return html`<nav aria-label="On this page"><ul>
${links.map(
  ([id, text]) => html`<li><a href="#${id}">${text}</a></li>
`,
)}</ul></nav>
`;
};

const head = ({ report }: ReportView, groups: readonly RecordGroup[]): Markup => html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${htmlPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Report of a validation: ${describeCounts(report.counts)}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<header>
<h1>Report of a validation</h1>
<p class="lead">${headline(report)}</p>
<p>${describeGround(report).join(" ")}</p>
${navigation(groups)}</header>
<main>
${figures(report.counts)}${
  report.complete
    ? nothing
    : html`<p class="notice">Not everything was judged to its end, so there may be more to find.</p>
`
}`;

/**
 * Writes a report as one HTML page that needs nothing else: no script, no font, no picture, no request. It can be read on a
 * telephone and on paper, in light and in dark, and with a screen reader. Everything that it shows is shown as text.
 */
export const formatHtml: Formatter = function* (view, { maxFindings }): Iterable<string> {
  const { report, rules, unjudged } = view;
  const shown = mostSerious(report.findings, maxFindings);
  const groups = groupFindings(shown);
  yield head(view, groups).markup;
  yield unjudgedList(unjudged, maxFindings).markup;
  for (const [at, group] of groups.entries()) yield* recordMarkup(group, at);
  const hidden = report.findings.length - shown.length;
  if (hidden > 0) {
    yield html`<p class="notice">${countOf(hidden, "less serious finding is", "less serious findings are")} not shown here.</p>
`.markup;
  }
  yield rulesTable(report, rules).markup;
  yield skippedList(report, maxFindings).markup;
  yield html`</main>
<footer class="quiet">
<p>${caveat}</p>
<p>${privacy}</p>
</footer>
</body>
</html>
`.markup;
};
