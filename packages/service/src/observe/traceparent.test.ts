import { expect, test } from "vitest";
import { parseTraceParent } from "./traceparent.ts";

const traceId = "0af7651916cd43dd8448eb211c80319c";
const spanId = "b7ad6b7169203331";

test.each([
  ["sampled", `00-${traceId}-${spanId}-01`, { traceId, spanId, isSampled: true }],
  ["not sampled", `00-${traceId}-${spanId}-00`, { traceId, spanId, isSampled: false }],
  ["other flags", `00-${traceId}-${spanId}-03`, { traceId, spanId, isSampled: true }],
  ["a later version", `cc-${traceId}-${spanId}-01`, { traceId, spanId, isSampled: true }],
  ["the version that there is not", `ff-${traceId}-${spanId}-01`, undefined],
  ["no trace", `00-${"0".repeat(32)}-${spanId}-01`, undefined],
  ["no span", `00-${traceId}-${"0".repeat(16)}-01`, undefined],
  ["capitals", `00-${traceId.toUpperCase()}-${spanId}-01`, undefined],
  ["too short", `00-${traceId}-${spanId}-1`, undefined],
  ["more behind it", `00-${traceId}-${spanId}-01-x`, undefined],
  ["a line break behind it", `00-${traceId}-${spanId}-01\n`, undefined],
  ["twice", `00-${traceId}-${spanId}-01, 00-${traceId}-${spanId}-01`, undefined],
  ["nothing", "", undefined],
  ["no header", undefined, undefined],
])("reads a traceparent: %s", (_name, given, want) => {
  expect(parseTraceParent(given)).toEqual(want);
});
