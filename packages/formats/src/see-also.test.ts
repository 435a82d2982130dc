import type { Finding } from "@send-standards/core";
import { expect, test } from "vitest";
import { seeAlso } from "./see-also.ts";

const finding: Finding = {
  rule: "toy/x",
  severity: "query",
  pointer: "/status",
  file: "a.ndjson",
  record: 2,
  message: "It is so.",
};

test.each<[string, Finding["relatedRecords"], string | undefined]>([
  ["nothing", undefined, undefined],
  [
    "a record of the same file",
    [{ file: "a.ndjson", record: 1, line: 4, pointer: "/status" }],
    "See record 1, line 4 (status).",
  ],
  [
    "a record of another file",
    [{ file: "b.ndjson", record: 1, pointer: "/status" }],
    "See b.ndjson, record 1 (status).",
  ],
  [
    "a file of one record",
    [{ file: "b.json", line: 7, pointer: "/sections/B/needs/1" }],
    "See b.json, line 7 (need 2 in section B).",
  ],
  ["standard input", [{ file: "-", record: 3, pointer: "" }], "See standard input, record 3 (the record)."],
  [
    "several",
    [
      { file: "a.ndjson", record: 1, pointer: "/planId" },
      { file: "a.ndjson", record: 3, pointer: "/planId" },
    ],
    "See record 1 (plan id); record 3 (plan id).",
  ],
])("of %s", (_, relatedRecords, want) => {
  expect(seeAlso({ ...finding, ...(relatedRecords === undefined ? {} : { relatedRecords }) })).toBe(want);
});
