import type { InputObject } from "@send-standards/bulk";
import { expect, test } from "vitest";
import { createAnsweringClient, textOf } from "../testing/answering-client.ts";
import { createS3Reader } from "./s3-reader.ts";

const object: InputObject = {
  name: "s3://records/a.ndjson",
  location: "s3://records/a.ndjson",
  size: 12,
  tag: '"one"',
  form: "lines",
};

const refusals: readonly [string, number, string, string][] = [
  ["is not there", 404, "unreadable", "there is no such object"],
  ["may not be read", 403, "unreadable", "the store does not let it be read"],
  ["was changed", 412, "changed", "it is not what it was when the run was planned: run it again"],
];

test.each(refusals)("an object that %s", async (_, status, kind, message) => {
  const { client } = createAnsweringClient([{ status }]);
  await expect(textOf(createS3Reader(client).read(object, 0))).rejects.toMatchObject({
    name: "ObjectProblem",
    kind,
    message,
  });
});

test("what may pass is no problem of the object", async () => {
  const { client } = createAnsweringClient([{ status: 503 }]);
  await expect(textOf(createS3Reader(client).read(object, 0))).rejects.not.toMatchObject({ name: "ObjectProblem" });
});

const unread: readonly [string, Partial<InputObject>, string][] = [
  [
    "a member of an archive",
    { member: { offset: 0, compressedSize: 1, method: 0, crc32: 0 } },
    "zip archives are read from files only: unpack it into the store",
  ],
  ["a file", { location: "/exports/a.ndjson" }, "it is not in an object store"],
];

test.each(unread)("%s is not read", async (_, change, message) => {
  const { client, requests } = createAnsweringClient([]);
  await expect(textOf(createS3Reader(client).read({ ...object, ...change }, 0))).rejects.toMatchObject({
    kind: "unreadable",
    message,
  });
  expect(requests).toEqual([]);
});

test("from the end on there is nothing to ask for", async () => {
  const { client, requests } = createAnsweringClient([]);
  expect(await textOf(createS3Reader(client).read(object, 12))).toBe("");
  expect(requests).toEqual([]);
});

test("what is no gzip is damaged", async () => {
  const { client } = createAnsweringClient([{ headers: { "content-length": "12" }, body: ["no gzip here"] }]);
  await expect(textOf(createS3Reader(client).read({ ...object, encoding: "gzip" }, 0))).rejects.toMatchObject({
    kind: "damaged",
    message: "it is damaged or cut short, or is no gzip file",
  });
});
