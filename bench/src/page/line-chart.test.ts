import { describe, expect, test } from "vitest";
import { type Chart, lineChart } from "./line-chart.ts";

const chart: Chart = {
  title: "Cost & size",
  x: {
    title: "GB",
    scale: "logarithmic",
    ticks: [
      [0.1, "0.1"],
      [1, "1"],
      [10, "10"],
    ],
  },
  y: {
    title: "times",
    scale: "linear",
    ticks: [
      [0, "0"],
      [2, "2"],
    ],
  },
  series: [
    {
      name: "one",
      points: [
        [0.1, 1],
        [10, 2],
      ],
    },
    { name: "two", points: [[1, 2]] },
  ],
};

describe("a chart of lines", () => {
  const drawn = lineChart(chart, { left: 0, top: 0, width: 252, height: 190 });

  test("puts points where the scales say", () => {
    expect(drawn.match(/<circle[^>]*>/g)).toEqual([
      '<circle cx="44" cy="96" r="3"/>',
      '<circle cx="144" cy="46" r="3"/>',
      '<circle cx="94" cy="46" r="3"/>',
    ]);
    expect(drawn).toContain('class="line" d="M44 96L144 46"');
  });

  test("keeps the names of lines apart that end at the same height", () => {
    const names = drawn.match(/y="([0-9.]+)" class="name"/g);
    expect(names).toEqual(['y="50" class="name"', 'y="65" class="name"']);
  });

  test("escapes what would be markup", () => {
    expect(drawn).toContain("Cost &amp; size");
  });
});
