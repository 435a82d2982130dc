import { expect, test } from "vitest";
import { createAnsweringClient, textOf } from "../testing/answering-client.ts";
import { createS3Store } from "./s3-store.ts";
import { partBytes } from "./upload-parts.ts";

const place = { bucket: "records", key: "runs/one/" };
const id = "<InitiateMultipartUploadResult><UploadId>up</UploadId></InitiateMultipartUploadResult>";
const done = "<CompleteMultipartUploadResult></CompleteMultipartUploadResult>";
const blocks = (count: number) => Array.from({ length: count }, () => new Uint8Array(partBytes / 2));

const writes: readonly [
  string,
  readonly (string | Uint8Array)[],
  readonly { readonly body?: readonly string[] }[],
  readonly string[],
][] = [
  ["a small file is put at once", ["a", "b"], [{}], ["PUT /records/runs/one/x x-id=PutObject"]],
  ["so is an empty one", [], [{}], ["PUT /records/runs/one/x x-id=PutObject"]],
  ["and one of exactly a part", blocks(2), [{}], ["PUT /records/runs/one/x x-id=PutObject"]],
  [
    "a large one goes up in parts",
    blocks(5),
    [{ body: [id] }, {}, {}, {}, { body: [done] }],
    [
      "POST /records/runs/one/x uploads=",
      "PUT /records/runs/one/x partNumber=1 uploadId=up x-id=UploadPart",
      "PUT /records/runs/one/x partNumber=2 uploadId=up x-id=UploadPart",
      "PUT /records/runs/one/x partNumber=3 uploadId=up x-id=UploadPart",
      "POST /records/runs/one/x uploadId=up",
    ],
  ],
];

test.each(writes)("%s", async (_, chunks, answers, want) => {
  const { client, requests } = createAnsweringClient(answers);
  await createS3Store(client, place).write("x", chunks);
  expect(requests.map(({ asked }) => asked)).toEqual(want);
});

test("parts of a file that cannot be finished are given up", async () => {
  const { client, requests } = createAnsweringClient([{ body: [id] }, {}, { status: 500 }, { status: 204 }]);
  await expect(createS3Store(client, place).write("x", blocks(5))).rejects.toMatchObject({
    $metadata: { httpStatusCode: 500 },
  });
  expect(requests.at(-1)?.asked).toBe("DELETE /records/runs/one/x uploadId=up x-id=AbortMultipartUpload");
});

test("a file that is not there", async () => {
  const { client } = createAnsweringClient([{ status: 404 }]);
  await expect(textOf(createS3Store(client, place).read("x"))).rejects.toMatchObject({ code: "ENOENT" });
});

test("names are listed over several pages, in order", async () => {
  const page = (keys: readonly string[], next: string) =>
    `<ListBucketResult>${keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join("")}${next}</ListBucketResult>`;
  const { client, requests } = createAnsweringClient([
    { body: [page(["runs/one/shards/b", "runs/one/shards/a"], "<NextContinuationToken>t</NextContinuationToken>")] },
    { body: [page(["runs/one/shards/c"], "")] },
  ]);
  expect(await createS3Store(client, place).list("shards/")).toEqual(["shards/a", "shards/b", "shards/c"]);
  expect(requests.map(({ asked }) => asked)).toEqual([
    "GET /records/ list-type=2 prefix=runs/one/shards/",
    "GET /records/ continuation-token=t list-type=2 prefix=runs/one/shards/",
  ]);
});

test("a file that is not removed is said", async () => {
  const { client } = createAnsweringClient([
    { body: ["<ListBucketResult><Contents><Key>runs/one/a</Key></Contents></ListBucketResult>"] },
    { body: ["<DeleteResult><Error><Key>runs/one/a</Key></Error></DeleteResult>"] },
  ]);
  await expect(createS3Store(client, place).remove("")).rejects.toThrow("the store did not remove 1 of its files");
});
