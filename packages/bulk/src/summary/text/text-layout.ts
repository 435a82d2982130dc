import { formatNumber } from "@send-standards/core";
import { breakLines } from "./break-lines.ts";

/** How a piece of text of a summary looks on a terminal. */
export type SummaryStyle = "bold" | "dim" | "red" | "yellow" | "cyan" | "green";

/** Returns a text as a terminal shows it in a style; where there is no colour, the text as it is. */
export type SummaryPaint = (style: SummaryStyle, text: string) => string;

/** Where a summary is shown. */
export interface SummaryTextOptions {
  /** Characters in a line, 60 to 100; other widths are taken as the nearest of these. */
  readonly width: number;
  readonly paint: SummaryPaint;
}

/** Returns lines that begin with `head` and go on below it: `plainHead` is `head` as it shows, without its colours. */
export const hang = (plainHead: string, text: string, width: number, head = plainHead): string[] => {
  const indent = " ".repeat(plainHead.length);
  return breakLines(text, width - plainHead.length).map((line, at) => `${at === 0 ? head : indent}${line}`);
};

/** Returns a heading and what stands below it, or nothing where there is nothing below. */
export const block = (heading: string, lines: readonly string[], paint: SummaryPaint): string[] =>
  lines.length === 0 ? [] : [paint("bold", heading), ...lines];

/** Returns the first `most` of `items` as lines, and a line that says how many more there are. */
export const firstOf = <Item>(
  items: readonly Item[],
  most: number,
  lines: (item: Item) => readonly string[],
): string[] => {
  const more = items.length - most;
  return [...items.slice(0, most).flatMap(lines), ...(more > 0 ? [`  and ${formatNumber(more)} more`] : [])];
};
