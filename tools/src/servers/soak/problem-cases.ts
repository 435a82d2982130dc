import { postRecord, shortRecords } from "./record-cases.ts";
import { requestCase, type WantedAnswer } from "./request-case.ts";
import type { SoakCase } from "./soak-case.ts";

const states = (standard: string, version: string): string => JSON.stringify({ standard, standardVersion: version });
const deep = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

/** Returns requests that are answered with a problem, over connections that are kept. */
export const problemCases = async (): Promise<readonly SoakCase[]> => {
  const [record = ""] = await shortRecords();
  const wanted: readonly WantedAnswer[] = [
    ["400 malformed-json", postRecord(record.slice(0, -1))],
    ["400 malformed-json", postRecord("zqCanary")],
    ["400 malformed-json", postRecord(`${record}${record}`)],
    ["422 too-deep", postRecord(`{"a":${deep(100)},${record.slice(1)}`)],
    ["422 too-deep", postRecord(`{"a":${deep(20_000)},${record.slice(1)}`)],
    ["422 body-shape", postRecord("[]")],
    ["422 body-shape", postRecord('"zqCanary"')],
    ["422 states-no-standard", postRecord("{}")],
    ["422 states-unknown-standard", postRecord(states("zqCanary", "1.0"))],
    ["422 states-unknown-standard", postRecord(states("ehc-plan", "9.0"))],
    ["422 states-no-standard", postRecord(states("ehc-plan", "zqCanary"))],
    ["404 unknown-standard", postRecord(record, "/v1/standards/zqCanary/1.0.0/validate")],
    ["404 unknown-version", postRecord(record, "/v1/standards/ehc-plan/9.9.9/validate")],
    ["404 not-found", postRecord(record, "/zqCanary")],
    ["400 unknown-parameter", postRecord(record, "/v1/validate?zqCanary=1")],
    ["400 parameter-value", postRecord(record, "/v1/validate?asOf=zqCanary")],
    ["400 no-body", postRecord("")],
    ["406 not-acceptable", postRecord(record, undefined, "image/png")],
    ["415 media-type", { ...postRecord(record), headers: { "content-type": "text/zqCanary" } }],
    ["405 method-not-allowed", { method: "GET", path: "/v1/validate" }],
  ];
  return [requestCase("requests that are a problem", 1000, wanted)];
};
