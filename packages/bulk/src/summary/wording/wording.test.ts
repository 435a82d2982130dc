import { countOf, formatNumber } from "@send-standards/core";
import { describe, expect, test } from "vitest";
import { describeCounts, describeSeverity } from "./describe-counts.ts";
import { formatBytes } from "./format-bytes.ts";
import { formatShare } from "./format-share.ts";
import { bucketLabel, bytesLabel, partLabel, recordLabel } from "./labels.ts";

test.each([
  [countOf(0, "record"), "0 records"],
  [countOf(1, "record"), "1 record"],
  [countOf(640_000, "record"), "640,000 records"],
  [countOf(2, "query", "queries"), "2 queries"],
  [formatNumber(1_234_567), "1,234,567"],
])("%s", (got, want) => {
  expect(got).toBe(want);
});

test.each([
  [0, 0, "0%"],
  [0, 10, "0%"],
  [1, 640_000, "<1%"],
  [4, 1000, "<1%"],
  [5, 1000, "1%"],
  [1, 3, "33%"],
  [2, 3, "67%"],
  [994, 1000, "99%"],
  [996, 1000, ">99%"],
  [639_999, 640_000, ">99%"],
  [10, 10, "100%"],
])("%d of %d are %s", (part, whole, want) => {
  expect(formatShare(part, whole)).toBe(want);
});

test.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [999, "999 bytes"],
  [1000, "1 KB"],
  [1240, "1.2 KB"],
  [9949, "9.9 KB"],
  [9950, "10 KB"],
  [48_213, "48 KB"],
  [999_499, "999 KB"],
  [999_500, "1 MB"],
  [31_415_926_535, "31 GB"],
  [999_600_000_000, "1 TB"],
  [5_000_000_000_000_000, "5,000 TB"],
])("%d bytes are %s", (bytes, want) => {
  expect(formatBytes(bytes)).toBe(want);
});

test.each([
  [{ error: 0, query: 0, advice: 0 }, "no findings"],
  [{ error: 1, query: 0, advice: 0 }, "1 error"],
  [{ error: 0, query: 1, advice: 1 }, "1 query and 1 piece of advice"],
  [{ error: 1200, query: 2, advice: 3 }, "1,200 errors, 2 queries and 3 pieces of advice"],
])("%j is %s", (counts, want) => {
  expect(describeCounts(counts)).toBe(want);
});

test.each([
  ["error", 1, "1 error"],
  ["error", 12, "12 errors"],
  ["query", 1, "1 query"],
  ["query", 1200, "1,200 queries"],
  ["advice", 1, "1 advice"],
  ["advice", 3, "3 advice"],
] as const)("%s, %d: %s", (severity, count, want) => {
  expect(describeSeverity(severity, count)).toBe(want);
});

describe("labels", () => {
  test.each([
    ["F", "Section F"],
    ["H1", "Section H1"],
    ["earlyYears", "earlyYears"],
  ])("of part %s is %s", (part, want) => {
    expect(partLabel(part)).toBe(want);
  });

  test.each([
    [{ from: 0, to: 0 }, "0"],
    [{ from: 3, to: 5 }, "3 to 5"],
    [{ from: 101 }, "101 or more"],
  ])("of bucket %j is %s", (bucket, want) => {
    expect(bucketLabel(bucket)).toBe(want);
  });

  test.each([
    [{ file: "plan.json" }, "plan.json"],
    [{ file: "plans.json", record: 12345 }, "plans.json, record 12345"],
    [{ file: "plan.json", line: 1 }, "plan.json (line 1)"],
    [{ file: "plans.ndjson", record: 3, line: 4 }, "plans.ndjson, record 3 (line 4)"],
    [{ file: "a\u001b[31m" }, "a\\u{1b}[31m"],
  ])("of record %j is %s", (record, want) => {
    expect(recordLabel(record)).toBe(want);
  });

  test("of bytes says the first and the one after the last", () => {
    expect(bytesLabel({ start: 0, end: 33_554_432 })).toBe("from byte 0 to 33,554,432");
  });
});
