import { expect, test } from "vitest";
import { performanceChart } from "./performance-chart.ts";
import { results } from "./results-for-tests.ts";

const titles = (picture: string): string[] =>
  [...picture.matchAll(/class="title">([^<]+)</g)].map(([, title]) => title ?? "");

const perFile = ["Time against the size of the file", "Memory against the size of the file"];
const perRecord = "Cost against the size of a record";

test.each([
  ["every size", results.files, [...perFile, perRecord]],
  ["one size of file", results.files.filter(({ gigabytes }) => gigabytes < 1), [perRecord]],
  ["one size of record", results.files.filter(({ size }) => size === 40), perFile],
  ["one file", results.files.slice(0, 1), []],
])("of %s", (_name, files, want) => {
  const picture = performanceChart({ ...results, files });
  expect(titles(picture)).toEqual(want);
  expect(picture).not.toMatch(/NaN|Infinity|undefined/);
});

test("has a point for each file of sound records on each line, and for each size of record", () => {
  expect(performanceChart(results).match(/<circle/g)?.length).toBe(3 * 3 + 3 * 3 + 3 + 3);
});
