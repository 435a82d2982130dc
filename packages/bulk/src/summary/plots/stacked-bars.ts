import { html, type Markup } from "@send-standards/core";
import type { PartGroup } from "../group-parts.ts";
import { formatShare } from "../wording/format-share.ts";
import { partLabel } from "../wording/labels.ts";
import { percent, plot } from "./plot.ts";

const rowHeight = 40;
const barHeight = 14;
const barTop = 18;

/** Returns how far each part of a standard is filled in: one bar of three lengths for each. */
export const stackedBars = (id: string, { standard, version, parts }: PartGroup): Markup => {
  const rows = parts.map(({ part, filled, nil, empty }) => {
    const all = filled + nil + empty;
    const shares = { filled: formatShare(filled, all), nil: formatShare(nil, all), empty: formatShare(empty, all) };
    return {
      label: partLabel(part),
      shares,
      toFilled: all === 0 ? 0 : filled / all,
      toNil: all === 0 ? 0 : (filled + nil) / all,
    };
  });
  const content = rows.map(({ label, shares, toFilled, toNil }, at) => {
    const y = at * rowHeight;
    const bar = (name: string, from: number, to: number): Markup =>
      html`<rect class="${name}" x="${percent(from)}" y="${y + barTop}" width="${percent(to - from)}" height="${barHeight}"/>`;
    return html`<text class="name" x="0" y="${y + 12}">${label}</text><text x="100%" y="${y + 12}" text-anchor="end">${shares.filled} / ${shares.nil} / ${shares.empty}</text>${bar("empty", 0, 1)}${bar("nil", toFilled, toNil)}${bar("filled", 0, toFilled)}
`;
  });
  return plot({
    id,
    title: `How far ${standard} ${version} is filled in`,
    description: `A bar for each part: filled in, says why it is empty, empty. ${rows
      .map(({ label, shares }) => `${label}: ${shares.filled}, ${shares.nil}, ${shares.empty}.`)
      .join(" ")}`,
    height: Math.max(0, rows.length * rowHeight - (rowHeight - barTop - barHeight) + 1),
    content,
  });
};
