import { expect, test } from "vitest";
import { type BenchOptions, benchOptions } from "./bench-options.ts";

test.each<[string, NodeJS.ProcessEnv, BenchOptions]>([
  ["nothing", {}, { gigabytes: [0.1], peers: 0 }],
  ["one size", { BENCH_GB: "4" }, { gigabytes: [4], peers: 0 }],
  ["several sizes", { BENCH_GB: "4,0.1,1" }, { gigabytes: [0.1, 1, 4], peers: 0 }],
  ["peers", { BENCH_PEERS: "1" }, { gigabytes: [0.1], peers: 1 }],
  ["some of the records for peers", { BENCH_PEERS: "0.1" }, { gigabytes: [0.1], peers: 0.1 }],
  ["no peers", { BENCH_PEERS: "0" }, { gigabytes: [0.1], peers: 0 }],
])("%s", (_name, given, want) => {
  expect(benchOptions(given)).toEqual(want);
});

test.each([{ BENCH_GB: "" }, { BENCH_GB: "0" }, { BENCH_GB: "1,x" }, { BENCH_PEERS: "yes" }])("refuses %o", (given) => {
  expect(() => benchOptions(given)).toThrow(RangeError);
});
