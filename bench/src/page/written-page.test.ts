import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inRepository } from "../programs/repository.ts";
import type { Results } from "../results.ts";
import { performanceChart } from "./performance-chart.ts";
import { performancePage } from "./performance-page.ts";

const read = (path: string): string => readFileSync(inRepository(path), "utf8");
const results: Results = JSON.parse(read("bench/results.json"));

test("docs/performance.md and its picture are what the results of the last run make of them", () => {
  expect(read("docs/performance.md")).toBe(performancePage(results));
  expect(read("docs/performance.svg")).toBe(performanceChart(results));
});
