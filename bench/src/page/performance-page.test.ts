import { expect, test } from "vitest";
import { performancePage } from "./performance-page.ts";
import { results } from "./results-for-tests.ts";

const lines = performancePage(results).split("\n");
const row = (start: string): string | undefined => lines.find((line) => line.startsWith(`| ${start}`));

test.each([
  ["fast check", "≤ 0.20 | ≤ 0.12 | 0.13 | 0.06 | commit met |"],
  ["index and all rules", "≤ 0.30 | ≤ 0.15 | 0.50 | 0.25 | missed |"],
  ["bulk on one thread: throughput", "≥ 0.60 | ≥ 0.78 | 0.80 | 0.40 | moonshot met |"],
  ["bulk, two threads over one", "≥ 1.80 | ≥ 1.95 | – | – | not in this run |"],
  ["service", "≥ 0.70 | ≥ 0.95 | 0.75 | 0.38 | commit met |"],
  ["unchanged records", "– | ≥ 4.00 | 3.00 | 1.50 | not met |"],
])("the line of %s has its limits, its figures and its verdict", (start, want) => {
  expect(row(start)?.endsWith(`| ${want}`)).toBe(true);
});

test.each([
  ["4 GB", "| 4 GB | 100,000 of 40 KB | 0 % | 1.25 | 1.00 | 0.20 | 0.63 | 2.00 | 60 MB | 100 MB | 150 MB |"],
  ["ajv-cli", "| ajv-cli | 400 MB, one file a record | 2.0 | 4.0 | 3.0 |"],
  ["Blaze", "| Blaze | 400 MB, one file | 4.0 | 8.0 | 20 |"],
  ["16 |", "| 16 | 0.75 | 0.38 | 2.00 | 2.00 | 2.00 | 0.32 | 200 MB | 100 MB |"],
  ["the rule in the middle", "| the rule in the middle | 0.1250 |"],
  ["ehc-plan/a", "| ehc-plan/a | 0.2500 |"],
])("the row of %s", (start, want) => {
  expect(row(start)).toBe(want);
});

test("says what other validators leave out, and which were not there", () => {
  const page = lines.join("\n");
  expect(page).toContain("**They check the structure only;");
  expect(page).toContain("so left out: python3-fastjsonschema.");
});

test("says where no other validator was measured", () => {
  expect(performancePage({ ...results, peers: [], leftOut: [] })).toContain("This run did not measure them.");
});

test.each([
  ["bodies as large as are taken", "Bodies of 10 MB, one after the other", "late by 0.50"],
  ["a stream", "A stream of 4,000 sound plans, 200 MB", "1.50 times as many records"],
])("says of the service what became of %s", (_, start, want) => {
  const at = lines.findIndex((line) => line.startsWith(start));
  expect(lines.slice(at, at + 2).join(" ")).toContain(want);
});

test("says where the service was not measured", () => {
  const { service: _, ...others } = results;
  expect(performancePage(others)).toContain("## The service\n\nThis run did not measure it.\n");
});

test("names no unit of time", () => {
  expect(lines.join("\n")).not.toMatch(/[0-9] ?(ms|s|seconds|minutes)\b/);
});
