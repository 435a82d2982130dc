import { groupParts } from "../group-parts.ts";
import type { PartSummary } from "../summary.ts";
import { formatShare } from "../wording/format-share.ts";
import { partLabel } from "../wording/labels.ts";
import { block, hang, type SummaryTextOptions } from "./text-layout.ts";

/** Width of a column of shares: ">99%" and a space on either side. */
const forShare = 6;

const signs = { filled: "#", nil: "-", empty: "." } as const;

/** Returns a bar of `room` characters: what is filled in, what says why it is empty, and the rest. */
const barOf = ({ filled, nil, empty }: PartSummary, room: number, paint: SummaryTextOptions["paint"]): string => {
  const all = filled + nil + empty;
  const end = (count: number): number => (all === 0 ? 0 : Math.round((room * count) / all));
  const [toFilled, toNil] = [end(filled), end(filled + nil)];
  const run = (style: "green" | "yellow" | "dim", sign: string, length: number): string =>
    length === 0 ? "" : paint(style, sign.repeat(length));
  return [
    run("green", signs.filled, toFilled),
    run("yellow", signs.nil, toNil - toFilled),
    run("dim", signs.empty, room - toNil),
  ].join("");
};

/** Returns how far the parts of each standard are filled in, as bars: a block for each standard, the first with the signs. */
export const completenessText = (
  completeness: readonly PartSummary[],
  { width, paint }: SummaryTextOptions,
): string[][] => {
  const labels = completeness.map(({ part }) => partLabel(part).length);
  const forLabels = Math.min(Math.max(0, ...labels), Math.floor(width / 3));
  const room = width - forLabels - 3 * forShare - 4;
  const lineOf = (part: PartSummary): string[] => {
    const all = part.filled + part.nil + part.empty;
    const shares = [part.filled, part.nil, part.empty].map((count) => formatShare(count, all).padStart(forShare));
    const label = hang("  ", partLabel(part.part), forLabels + 2);
    const last = (label.pop() ?? "").padEnd(forLabels + 2);
    return [...label, `${last}  ${barOf(part, room, paint)}${shares.join("")}`];
  };
  const legend = `${signs.filled} filled in   ${signs.nil} says why it is empty   ${signs.empty} empty`;
  const blocks = groupParts(completeness).map(({ standard, version, parts }) =>
    block(`How far ${standard} ${version} is filled in`, parts.flatMap(lineOf), paint),
  );
  return blocks.map((lines, at) => (at === 0 ? lines.toSpliced(1, 0, `  ${paint("dim", legend)}`) : lines));
};
