import { expect, test } from "vitest";
import { formatS3Address, parseS3Address, type S3Address } from "./s3-address.ts";

const rows: readonly [string, S3Address | undefined][] = [
  ["s3://records", { bucket: "records", key: "" }],
  ["s3://records/", { bucket: "records", key: "" }],
  ["s3://records/exports/a b.ndjson", { bucket: "records", key: "exports/a b.ndjson" }],
  ["s3://records/exports/", { bucket: "records", key: "exports/" }],
  ["s3:///exports", undefined],
  ["s3:records", undefined],
  ["/exports/a.ndjson", undefined],
];

test.each(rows)("%s", (address, want) => {
  expect(parseS3Address(address)).toEqual(want);
});

test("an address is written as it is read", () => {
  expect(formatS3Address({ bucket: "records", key: "exports/a.ndjson" })).toBe("s3://records/exports/a.ndjson");
});
