import { html, type Markup } from "@send-standards/core";

/** What a plot is called and shows. */
export interface PlotContent {
  /** Unlike any other id of the page. */
  readonly id: string;
  readonly title: string;
  /** What a reader who does not see the plot is told. */
  readonly description: string;
  /** In pixels. */
  readonly height: number;
  readonly content: readonly Markup[];
}

/**
 * Returns a plot as wide as the page lets it be. Lengths across are in per cent and texts keep their size, so that it can be
 * read on a telephone and on paper; nothing in it is scaled.
 */
export const plot = ({ id, title, description, height, content }: PlotContent): Markup =>
  html`<svg class="plot" role="img" aria-labelledby="${id}-title ${id}-text" width="100%" height="${height}">
<title id="${id}-title">${title}</title>
<desc id="${id}-text">${description}</desc>
${content}</svg>
`;

/** Returns a length in per cent with two decimals, as SVG takes it. */
export const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** Returns how long a bar is, as a share of the longest: what is not nothing can be seen. */
export const barShare = (value: number, longest: number): number =>
  value === 0 || longest === 0 ? 0 : Math.max(0.005, value / longest);

/** Width in pixels of a plot on the narrowest telephone that pages are made for. */
const narrowest = 320;

/** Returns the most pixels that one of `texts` takes, in the size of plots and whatever the font. */
export const textRoom = (texts: readonly string[]): number =>
  10 + 7 * Math.max(0, ...texts.map(({ length }) => length));

/** Returns the share of the width that the longest bar may take where `pixels` beside it are for texts. */
export const barRoom = (pixels: number): number => Math.max(0.2, 1 - pixels / narrowest);
