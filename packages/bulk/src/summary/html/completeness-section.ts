import { formatNumber, html, type Markup } from "@send-standards/core";
import { groupParts, type PartGroup } from "../group-parts.ts";
import { stackedBars } from "../plots/stacked-bars.ts";
import type { PartSummary } from "../summary.ts";
import { partLabel } from "../wording/labels.ts";
import { table } from "./table.ts";

const partsTable = ({ standard, version, parts }: PartGroup): Markup =>
  table({
    caption: `Records of ${standard} ${version} by how each part is filled in`,
    columns: [
      { head: "Part" },
      { head: "Filled in", numeric: true },
      { head: "Says why empty", numeric: true },
      { head: "Empty", numeric: true },
    ],
    rows: parts.map(({ part, filled, nil, empty }) => [
      html`${partLabel(part)}`,
      html`${formatNumber(filled)}`,
      html`${formatNumber(nil)}`,
      html`${formatNumber(empty)}`,
    ]),
  });

const groupMarkup = (group: PartGroup, at: number): Markup => html`<div>
<h3>${group.standard} ${group.version}</h3>
<figure>${stackedBars(`parts-${at + 1}`, group)}</figure>
<details><summary>${group.standard} ${group.version} in numbers</summary>
${partsTable(group)}</details>
</div>
`;

/** Returns how far the parts of each standard are filled in: a plot and its numbers for each. */
export const completenessMarkup = (
  completeness: readonly PartSummary[],
): Markup => html`<p>Each bar stands for all records that were held against the standard. The three shares above it are in the order of these colours:</p>
<ul class="legend"><li class="filled">filled in</li><li class="nil">says why it is empty</li><li class="empty">empty</li></ul>
<div class="standards">
${groupParts(completeness).map(groupMarkup)}</div>`;
