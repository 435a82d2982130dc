import type { FaultyShare } from "../records/record-texts.ts";
import type { FileResult, Results } from "../results.ts";
import { type Axis, type Chart, lineChart } from "./line-chart.ts";

const style = `
text { font: 12px system-ui, sans-serif; fill: #24292f }
.title { font-weight: 600; font-size: 13px }
.tick { fill: #57606a }
.grid { stroke: #d0d7de; fill: none }
.line { fill: none; stroke-width: 2; stroke-linejoin: round }
.series-0 .line { stroke: #0a5cb8 } .series-0 circle, .series-0 .name { fill: #0a5cb8 }
.series-1 .line { stroke: #a63e00 } .series-1 circle, .series-1 .name { fill: #a63e00 }
.series-2 .line { stroke: #57606a } .series-2 circle, .series-2 .name { fill: #57606a }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 }
.tick { fill: #9da7b1 }
.grid { stroke: #3d444d }
.series-0 .line { stroke: #6cb6ff } .series-0 circle, .series-0 .name { fill: #6cb6ff }
.series-1 .line { stroke: #ffa657 } .series-1 circle, .series-1 .name { fill: #ffa657 }
.series-2 .line { stroke: #9da7b1 } .series-2 circle, .series-2 .name { fill: #9da7b1 }
}`;

const plain = (value: number): readonly [number, string] => [value, value.toLocaleString("en-GB")];

/** An axis from 0 to the first round number above everything, with four steps at most. */
const fromZero = (title: string, values: readonly number[]): Axis => {
  const most = Math.max(...values);
  const step = [1, 2, 5].flatMap((digit) => [-2, -1, 0, 1, 2, 3].map((power) => digit * 10 ** power));
  const size = step.sort((a, b) => a - b).find((one) => one * 4 >= most) ?? most;
  const ticks = Array.from({ length: Math.ceil(most / size) + 1 }, (_, at) => plain(Number((at * size).toFixed(2))));
  return { title, scale: "linear", ticks };
};

/** An axis in powers of ten that has everything. */
const inPowers = (title: string, values: readonly number[]): Axis => {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.max(Math.ceil(Math.log10(Math.max(...values))), least + 1);
  const ticks = Array.from({ length: most - least + 1 }, (_, at) => plain(Number((10 ** (least + at)).toFixed(3))));
  return { title, scale: "logarithmic", ticks };
};

/** An axis with a tick at each value. */
const atValues = (title: string, values: readonly number[]): Axis => ({
  title,
  scale: "logarithmic",
  ticks: [...new Set(values)].sort((a, b) => a - b).map(plain),
});

const overFiles = (files: readonly FileResult[]): Chart[] => {
  const sizes = atValues(
    "size of the file, GB",
    files.map(({ gigabytes }) => gigabytes),
  );
  if (sizes.ticks.length < 2) return [];
  const line = (name: string, of: (file: FileResult) => number) => ({
    name,
    points: files.map((file) => [file.gigabytes, of(file)] as const),
  });
  const times = [
    line("one thread", (file) => file.parseGrowth.median * file.one.ofParse.median),
    line("two threads", (file) => file.parseGrowth.median * file.two.ofParse.median),
    line("parsing only", (file) => file.parseGrowth.median),
  ];
  const memory = [
    line("one thread", (file) => file.one.memory / 1e6),
    line("two threads", (file) => file.two.memory / 1e6),
    line("parsing only", (file) => file.parseMemory / 1e6),
  ];
  const valuesOf = (series: typeof times): number[] => series.flatMap(({ points }) => points.map(([, y]) => y));
  return [
    {
      title: "Time against the size of the file",
      x: sizes,
      y: inPowers(`times as long as parsing ${sizes.ticks[0]?.[1]} GB`, valuesOf(times)),
      series: times,
    },
    {
      title: "Memory against the size of the file",
      x: sizes,
      y: fromZero("most memory at once, MB", valuesOf(memory)),
      series: memory,
    },
  ];
};

const names: { readonly [Share in FaultyShare]: string } = {
  0: "no record faulty",
  5: "5 % faulty",
  100: "all faulty",
};

const overRecords = (files: readonly FileResult[]): Chart[] => {
  const series = ([100, 5, 0] as const).map((share) => ({
    name: names[share],
    points: files
      .filter(({ faulty }) => faulty === share)
      .map((file) => [file.bytes / file.records / 1000, file.one.ofParse.median] as const),
  }));
  const drawn = series.filter(({ points }) => new Set(points.map(([x]) => x)).size > 1);
  if (drawn.length === 0) return [];
  const points = drawn.flatMap((one) => one.points);
  const longest = drawn.reduce((a, b) => (b.points.length > a.points.length ? b : a));
  return [
    {
      title: "Cost against the size of a record",
      x: {
        title: "size of a record, KB",
        scale: "logarithmic",
        ticks: longest.points.map(([x]) => [x, String(Math.round(x))] as const),
      },
      y: fromZero(
        "of parsing only, one thread",
        points.map(([, y]) => y),
      ),
      series: drawn,
    },
  ];
};

/**
 * Returns the picture of a run as SVG, readable on light and on dark ground: time and memory against the size of the file,
 * and cost against the size of a record. A chart that the run has too few sizes for is left out.
 */
export const performanceChart = ({ files }: Results): string => {
  const smallest = Math.min(...files.map(({ gigabytes }) => gigabytes));
  const charts = [
    ...overFiles(files.filter(({ size, faulty }) => size === 40 && faulty === 0)),
    ...overRecords(files.filter(({ gigabytes }) => gigabytes === smallest)),
  ];
  const [width, height, gap] = [350, 280, 20];
  const whole = Math.max(1, charts.length) * (width + gap) - gap;
  const drawn = charts.map((chart, at) => lineChart(chart, { left: at * (width + gap), top: 0, width, height }));
  const title = charts.map((chart) => chart.title).join("; ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${height}" role="img" aria-label="${title}">`,
    `<style>${style}\n</style>`,
    ...drawn,
    "</svg>",
    "",
  ].join("\n");
};
