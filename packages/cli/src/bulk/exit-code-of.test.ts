import type { Summary } from "@send-standards/bulk";
import type { Severity } from "@send-standards/core";
import { expect, test } from "vitest";
import { exitCodeOf } from "./exit-code-of.ts";

const none = { error: 0, query: 0, advice: 0 };
const nothing: Summary = {
  summaryVersion: 1,
  tool: { name: "test", version: "1" },
  asOf: "2026-11-25",
  inputs: { files: 1, bytes: 1, records: 1, unchanged: 0 },
  standards: [],
  counts: none,
  rules: { ran: 0, skipped: 0, found: [] },
  findingsPerRecord: [],
  completeness: [],
  worst: [],
  unjudged: { records: [], first: [], files: [], missing: [] },
  complete: true,
};
const all = { error: 1, query: 1, advice: 1 };
const ofRecords = { records: [{ problem: "no-standard", text: "", records: 1 }] };
const ofFiles = { files: [{ file: "a.json", text: "cannot open a.json" }] };
const ofParts = { missing: [{ file: "a.ndjson", start: 0, end: 5 }] };

test.each<[number, Partial<Summary["counts"]>, Severity | "never", Partial<Summary["unjudged"]>]>([
  [0, {}, "advice", {}],
  [1, { error: 1 }, "error", {}],
  [1, { error: 1 }, "advice", {}],
  [0, { query: 1, advice: 1 }, "error", {}],
  [1, { query: 1 }, "query", {}],
  [0, { advice: 1 }, "query", {}],
  [1, { advice: 1 }, "advice", {}],
  [0, all, "never", {}],
  [4, {}, "never", ofRecords],
  [4, all, "error", ofRecords],
  [3, {}, "never", ofFiles],
  [3, all, "error", { ...ofFiles, ...ofRecords }],
  [3, {}, "never", ofParts],
])("%i: %j with --fail-on %s, and not judged %j", (want, counts, failOn, unjudged) => {
  const summary = { ...nothing, counts: { ...none, ...counts }, unjudged: { ...nothing.unjudged, ...unjudged } };
  expect(exitCodeOf(summary, failOn)).toBe(want);
});
