import type { FileResult, Results } from "../results.ts";
import type { ServerFigures, ServiceResult } from "../service/service-result.ts";

const ratio = (median: number) => ({ best: median * 0.5, median });

const file = (gigabytes: number, size: FileResult["size"], faulty: FileResult["faulty"], cost: number): FileResult => ({
  gigabytes,
  size,
  faulty,
  records: (gigabytes * 1e6) / size,
  bytes: gigabytes * 1e9,
  one: { ofParse: ratio(cost), memory: 100e6 },
  two: { ofParse: ratio(cost / 2), memory: 150e6 },
  withoutSets: { ofParse: ratio(cost - 0.25), memory: 90e6 },
  again: { ofParse: ratio(0.2), memory: 80e6 },
  scaling: ratio(2),
  parseMemory: 60e6,
  parseGrowth: ratio(gigabytes * 10),
});

const server = (time: number): ServerFigures => ({
  perSecond: 1000 / time,
  latency: { p50: time, p95: time * 3, p99: time * 4 },
  memory: time * 100e6,
});

const rate = (connections: number, ofBare: number): ServiceResult["rates"][number] => ({
  connections,
  ofBare: ratio(ofBare),
  service: server(2),
  bare: server(1),
  loopDelay: connections,
});

/** What no machine measured of the service. */
const service: ServiceResult = {
  date: "2026-11-26",
  rates: [rate(1, 0.5), rate(16, 0.75), rate(128, 0.25)],
  large: { bytes: 10e6, perSecond: 8, loopDelay: 25, small: { p50: 1, p95: 2, p99: 3 }, memory: 900e6 },
  batch: {
    records: 4000,
    bytes: 200e6,
    ofCommandLine: ratio(1.5),
    perSecond: 2000,
    memory: 600e6,
    commandLineMemory: 300e6,
  },
};

/** Results that no machine measured. */
export const results: Results = {
  date: "2026-11-25",
  machine: { processor: "Example 1", cores: 2, memory: 8e9, node: "24.0.0", v8: "13.6" },
  records: { count: 200, meanBytes: 49_000, wide: 0.25 },
  phases: {
    fastCheck: ratio(0.125),
    fullCheck: ratio(1.5),
    rules: ratio(0.5),
    whole: ratio(2),
    faulty: ratio(4),
    faultyWithLines: ratio(5),
  },
  start: ratio(1.25),
  files: [
    file(0.1, 5, 0, 1.5),
    file(0.1, 5, 100, 3.5),
    file(0.1, 40, 0, 1.25),
    file(0.1, 40, 100, 4),
    file(0.1, 200, 0, 1.25),
    file(0.1, 200, 100, 4.25),
    file(1, 40, 0, 1.25),
    file(4, 40, 0, 1.25),
    file(4, 40, 100, 5),
  ],
  peers: [
    {
      name: "ajv-cli",
      input: "one file a record",
      records: 8000,
      bytes: 400e6,
      overOne: ratio(2),
      overTwo: ratio(4),
      memory: 3,
    },
    {
      name: "Blaze",
      input: "one file",
      records: 8000,
      bytes: 400e6,
      overOne: ratio(4),
      overTwo: ratio(8),
      memory: 20,
    },
  ],
  service,
  leftOut: ["python3-fastjsonschema"],
  targets: {
    "fast-check": ratio(0.125),
    rules: ratio(0.5),
    "bulk-one-thread": ratio(0.8),
    "faulty-with-lines": ratio(0.2),
    service: ratio(0.75),
    unchanged: ratio(3),
  },
  ruleCosts: {
    index: 0.125,
    all: 0.5,
    rules: [
      { id: "ehc-plan/a", cost: 0.25 },
      { id: "ehc-plan/b", cost: 0.125 },
      { id: "ehc-plan/c", cost: 0.0625 },
    ],
  },
};
