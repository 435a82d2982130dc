/** A line through measured points. */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** An axis: its scale, and the values that it names. */
export interface Axis {
  readonly title: string;
  readonly scale: "linear" | "logarithmic";
  readonly ticks: readonly (readonly [value: number, text: string])[];
}

/** One chart of lines. The first and the last tick of an axis are its ends. */
export interface Chart {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
}

/** Where a chart stands in its picture, in the units of the picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

const escapeMarkup = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const text = (x: number, y: number, words: string, attributes: string): string =>
  `<text x="${round(x)}" y="${round(y)}" ${attributes}>${escapeMarkup(words)}</text>`;

/** Returns a function from a value of an axis to its place between `from` and `to`. */
const scaleOf = ({ scale, ticks }: Axis, from: number, to: number): ((value: number) => number) => {
  const measureOf = (value: number): number => (scale === "linear" ? value : Math.log10(value));
  const least = measureOf(ticks[0]?.[0] ?? 1);
  const most = measureOf(ticks.at(-1)?.[0] ?? 10);
  return (value) => from + ((measureOf(value) - least) / (most - least)) * (to - from);
};

const labelHeight = 15;

/** Returns places for labels that do not cover each other, each as near to what it names as can be, from top to bottom. */
const apart = (wanted: readonly number[], lowest: number): number[] => {
  const order = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const places = [...wanted];
  let above = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    above = Math.max(places[at] ?? 0, above + labelHeight);
    places[at] = above;
  }
  let below = lowest + labelHeight;
  for (const at of order.reverse()) {
    below = Math.min(places[at] ?? 0, below - labelHeight);
    places[at] = below;
  }
  return places;
};

/**
 * Returns a chart as SVG: thin lines of reference, a line with points for each series, and its name where it ends. Series are
 * told apart by the classes `series-0`, `series-1` and so on, which the picture gives colours.
 */
export const lineChart = ({ title, x, y, series }: Chart, { left, top, width, height }: Box): string => {
  const labels = 108;
  const plot = { left: left + 44, right: left + width - labels, top: top + 46, bottom: top + height - 44 };
  const across = scaleOf(x, plot.left, plot.right);
  const up = scaleOf(y, plot.bottom, plot.top);
  const ends = apart(
    series.map(({ points }) => up(points.at(-1)?.[1] ?? 0)),
    plot.bottom,
  );
  return [
    text(left, top + 14, title, 'class="title"'),
    ...y.ticks.flatMap(([value, words]) => [
      `<path class="grid" d="M${round(plot.left)} ${round(up(value))}H${round(plot.right)}"/>`,
      text(plot.left - 6, up(value) + 4, words, 'class="tick" text-anchor="end"'),
    ]),
    ...x.ticks.flatMap(([value, words]) => [
      `<path class="grid" d="M${round(across(value))} ${round(plot.bottom)}v4"/>`,
      text(across(value), plot.bottom + 17, words, 'class="tick" text-anchor="middle"'),
    ]),
    text(plot.left, plot.bottom + 36, x.title, 'class="tick"'),
    text(left, plot.top - 8, y.title, 'class="tick"'),
    ...series.flatMap(({ name, points }, at) => [
      `<g class="series-${at}">`,
      `<path class="line" d="${points
        .map(([px, py], step) => `${step === 0 ? "M" : "L"}${round(across(px))} ${round(up(py))}`)
        .join("")}"/>`,
      ...points.map(([px, py]) => `<circle cx="${round(across(px))}" cy="${round(up(py))}" r="3"/>`),
      text(plot.right + 10, (ends[at] ?? 0) + 4, name, 'class="name"'),
      "</g>",
    ]),
  ].join("\n");
};
