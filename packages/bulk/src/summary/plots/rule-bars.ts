import { html, type Markup } from "@send-standards/core";
import type { RuleSummary } from "../summary.ts";
import { breakLines } from "../text/break-lines.ts";
import { describeSeverity } from "../wording/describe-counts.ts";
import { barRoom, barShare, percent, plot, textRoom } from "./plot.ts";

/** Characters of an id that fit beside each other on a telephone. */
const idWidth = 44;

const lineHeight = 16;
const barHeight = 14;
const gap = 12;

/** Returns a bar for each rule, in the order given: its id above it, and how many findings of which severity after it. */
export const ruleBars = (id: string, rules: readonly RuleSummary[]): Markup => {
  const longest = Math.max(0, ...rules.map(({ findings }) => findings));
  const counts = rules.map(({ severity, findings }) => describeSeverity(severity, findings));
  const room = barRoom(textRoom(counts));
  const content: Markup[] = [];
  let top = 0;
  for (const [place, { rule, severity, findings }] of rules.entries()) {
    const lines = breakLines(rule, idWidth);
    const names = lines.map(
      (line, at) => html`<text class="name" x="0" y="${top + at * lineHeight + 12}">${line}</text>`,
    );
    const bar = top + lines.length * lineHeight + 2;
    const share = percent(room * barShare(findings, longest));
    content.push(
      html`${names}<rect class="${severity}" x="0" y="${bar}" width="${share}" height="${barHeight}"/><text x="${share}" dx="6" y="${bar + 11}">${counts[place] ?? ""}</text>
`,
    );
    top = bar + barHeight + gap;
  }
  return plot({
    id,
    title: "Rules with the most findings",
    description: rules.map(({ rule }, place) => `${rule}: ${counts[place] ?? ""}.`).join(" "),
    height: Math.max(0, top - gap),
    content,
  });
};
