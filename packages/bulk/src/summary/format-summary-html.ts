import { createHash } from "node:crypto";
import { countOf, html, type Markup, nothing } from "@send-standards/core";
import { describeGround, describeOthers, headline, incomplete } from "./describe-run.ts";
import { completenessMarkup } from "./html/completeness-section.ts";
import { figures, standardsTable } from "./html/overview.ts";
import { unjudgedTables, worstTable } from "./html/records-tables.ts";
import { rulesTable } from "./html/rules-section.ts";
import { paragraph, type Section, sectionMarkup } from "./html/section.ts";
import { style } from "./html/style.ts";
import { byFindings } from "./order-rules.ts";
import { histogram } from "./plots/histogram.ts";
import { ruleBars } from "./plots/rule-bars.ts";
import type { Summary } from "./summary.ts";
import { caveat, ofTheirOwn, privacy } from "./wording/caveat.ts";

/** Rules in the plot; the table has all. */
const mostRules = 20;

/** Nothing may be loaded, run or sent; the one style is known by its hash. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const days = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

const topRules = ({ rules }: Summary): Markup => {
  const shown = byFindings(rules.found).slice(0, mostRules);
  if (shown.length === 0) return html`<p>No rule found anything.</p>`;
  const more = rules.found.length - shown.length;
  return html`<ul class="legend"><li class="error">error: must be fixed</li><li class="query">query: look into it</li><li class="advice">advice: would make the record better</li></ul>
<figure>${ruleBars("top-rules", shown)}</figure>
${more === 0 ? nothing : html`<p class="quiet">And ${countOf(more, "more rule")}; <a href="#rules">all rules</a> has every one.</p>`}`;
};

const sectionsOf = (summary: Summary): Section[] => {
  const { standards, findingsPerRecord, completeness, rules, worst, unjudged } = summary;
  const anyUnjudged = [unjudged.records, unjudged.first, unjudged.files, unjudged.missing].some(
    ({ length }) => length > 0,
  );
  const section = (id: string, heading: string, there: boolean, content: () => Markup): Section[] =>
    there ? [{ id, heading, content: content() }] : [];
  return [
    ...section("standards", "Standards", standards.length > 0, () => standardsTable(summary)),
    ...section("most-found", "Rules with the most findings", standards.length + rules.found.length > 0, () =>
      topRules(summary),
    ),
    ...section(
      "per-record",
      "Findings per record",
      findingsPerRecord.some(({ records }) => records > 0),
      () => html`<figure>${histogram("findings-per-record", findingsPerRecord)}</figure>
<p class="quiet">${ofTheirOwn}</p>`,
    ),
    ...section("completeness", "How far records are filled in", completeness.length > 0, () =>
      completenessMarkup(completeness),
    ),
    ...section("worst", "Records with the most findings", worst.length > 0, () => worstTable(worst)),
    ...section("unjudged", "What was not judged", anyUnjudged, () => unjudgedTables(unjudged)),
    ...section("rules", "All rules that found something", rules.found.length > 0, () => rulesTable(rules.found)),
  ];
};

const bodyOf = (summary: Summary): Markup => {
  const sections = sectionsOf(summary);
  const day = days.format(new Date(`${summary.asOf}T00:00:00Z`));
  const links = sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`);
  return html`<header>
<h1>Summary of a validation</h1>
<p class="lead">${headline(summary)}</p>
${paragraph(describeGround(summary, day))}
${links.length === 0 ? nothing : html`<nav aria-label="On this page"><ul>${links}</ul></nav>`}
</header>
<main>
${figures(summary)}
${summary.complete ? nothing : html`<p class="notice">${incomplete}</p>`}
${paragraph(describeOthers(summary))}
${sections.map(sectionMarkup)}</main>
<footer class="quiet">
<p>${caveat}</p>
<p>${privacy}</p>
</footer>
`;
};

/**
 * Returns a summary as one HTML page that needs nothing else: no script, no font, no picture, no request. It can be read on
 * a telephone and on paper, in light and in dark, and with a screen reader. Every text of the summary is shown as text.
 */
export const formatSummaryHtml = (summary: Summary): string =>
  html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Summary of a validation: ${countOf(summary.inputs.records, "record")}</title>
<style>${{ markup: style }}</style>
</head>
<body>
${bodyOf(summary)}</body>
</html>
`.markup;
