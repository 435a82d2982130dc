import type { Standing } from "./standing.ts";

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  green: [32, 39],
} as const;

/** How a piece of text looks on a terminal. */
export type Style = keyof typeof codes;

/** Returns a text as a terminal shows it in a style. */
export type Paint = (style: Style, text: string) => string;

/** Returns a function that colours text, or one that leaves it as it is. */
export const createPaint = (colour: boolean): Paint =>
  colour ? (style, text) => `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : (_, text) => text;

/** The colour of each severity, and of what a note explains. */
export const severityStyle: Readonly<Record<Standing, Style>> = {
  error: "red",
  query: "yellow",
  advice: "cyan",
  noted: "green",
};
