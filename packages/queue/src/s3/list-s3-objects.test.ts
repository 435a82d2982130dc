import { expect, test } from "vitest";
import { createAnsweringClient } from "../testing/answering-client.ts";
import { listS3Objects } from "./list-s3-objects.ts";

const listing = (keys: readonly string[]) =>
  `<ListBucketResult>${keys
    .map((key, size) => `<Contents><Key>${key}</Key><Size>${size}</Size><ETag>"${size}"</ETag></Contents>`)
    .join("")}</ListBucketResult>`;

const rows: readonly [string, string, readonly string[], readonly string[]][] = [
  [
    "a folder",
    "s3://b/in",
    ["in", "in/b.json", "in/a.ndjson.gz", "in-old/c.json", "in/d.txt"],
    ["in", "in/a.ndjson.gz", "in/b.json"],
  ],
  ["a folder with a slash", "s3://b/in/", ["in/", "in/b.json", "in/deep/.hidden/c.json"], ["in/b.json"]],
  ["a bucket", "s3://b", ["a.jsonl", ".hidden.json", "z/b.json.zst"], ["a.jsonl", "z/b.json.zst"]],
  ["one object", "s3://b/in/notes", ["in/notes", "in/notes-too.json"], ["in/notes"]],
];

test.each(rows)("%s", async (_, address, keys, want) => {
  const { client } = createAnsweringClient([{ body: [listing(keys)] }]);
  const { objects } = await listS3Objects(client, address);
  expect(objects.map(({ location }) => location)).toEqual(want.map((key) => `s3://b/${key}`));
});

test("an object is described by its listing and its name", async () => {
  const { client } = createAnsweringClient([{ body: [listing(["x.txt", "in.ndjson.gz"])] }]);
  expect((await listS3Objects(client, "s3://b/")).objects).toEqual([
    {
      name: "s3://b/in.ndjson.gz",
      location: "s3://b/in.ndjson.gz",
      size: 1,
      tag: '"1"',
      form: "lines",
      encoding: "gzip",
    },
  ]);
});

const refusals: readonly [string, string, number, string, string][] = [
  ["no address", "/in", 200, "", "an object store is named as s3://bucket/key"],
  ["an empty place", "s3://b/in", 200, listing([]), "at s3://b/in there is no .json, .ndjson or .jsonl file"],
  ["a bucket that is not there", "s3://b/in", 404, "", "there is no bucket b in the store"],
  ["a bucket that may not be listed", "s3://b/in", 403, "", "the store does not let s3://b/in be listed"],
];

test.each(refusals)("refuses %s", async (_, address, status, body, message) => {
  const { client } = createAnsweringClient([{ status, body: body === "" ? [] : [body] }]);
  await expect(listS3Objects(client, address)).rejects.toMatchObject({ name: "BulkUsageError", message });
});
