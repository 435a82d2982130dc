import { expect, test } from "vitest";
import { measuredTargets } from "./measured-targets.ts";
import { results } from "./page/results-for-tests.ts";

test("takes each line from what a full run measured, throughput on the largest file", () => {
  const medians = Object.entries(measuredTargets(results)).map(([id, timing]) => [id, timing.median]);
  expect(Object.fromEntries(medians)).toEqual({
    "fast-check": 0.125,
    rules: 0.5,
    "bulk-one-thread": 0.8,
    "faulty-without-lines": 0.25,
    "faulty-with-lines": 0.2,
    "two-threads": 2,
    service: 0.75,
    start: 1.25,
    unchanged: 5,
    "memory-growth": 1,
    "ajv-cli-time": 0.25,
    "blaze-time": 0.125,
    "blaze-memory": 0.05,
  });
});

test("leaves out the lines of large files, of peers and of the service where there were none", () => {
  const { service: _, ...others } = results;
  const files = others.files.filter(({ gigabytes }) => gigabytes < 1);
  expect(Object.keys(measuredTargets({ ...others, files, peers: [] }))).toEqual([
    "fast-check",
    "rules",
    "bulk-one-thread",
    "faulty-without-lines",
    "faulty-with-lines",
    "start",
    "unchanged",
  ]);
});
