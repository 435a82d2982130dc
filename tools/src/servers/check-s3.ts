/** Reads and writes objects of a real server that speaks S3. Run by the continuous integration as part of `pnpm test:servers`. */
import { createHash } from "node:crypto";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { createS3Client, createS3Reader, createS3Store, listS3Objects } from "@send-standards/queue";
import { createChecks } from "./checks.ts";
import { startCuttingProxy } from "./cutting-proxy.ts";
import { startS3 } from "./s3-server.ts";

const bytesOf = async (chunks: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk.slice());
  return Buffer.concat(all);
};
const textOf = async (chunks: AsyncIterable<Uint8Array>): Promise<string> => (await bytesOf(chunks)).toString("utf8");
const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const problemOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "none",
    (error: unknown) => {
      if (!(error instanceof Error)) return "no error";
      const kind = "kind" in error ? error.kind : "code" in error ? error.code : error.name;
      return `${kind}: ${error.message}`;
    },
  );

const server = await startS3();
process.once("SIGTERM", () => process.exit(1));
process.env.AWS_ACCESS_KEY_ID = "key-of-the-test";
process.env.AWS_SECRET_ACCESS_KEY = "secret-of-the-test";
const checks = createChecks();
const check = checks.of("s3");
const bucket = "records";
try {
  await fetch(`${server.url}/${bucket}`, { method: "PUT" });
  const client = createS3Client({ AWS_ENDPOINT_URL_S3: server.url });

  const store = createS3Store(client, { bucket, key: "runs/one" });
  await store.write("shards/2.json", ["{", '"a":"é"}']);
  await store.write("shards/10.json", []);
  await store.write("shards/2.json", [Buffer.from("second")]);
  await store.write("summary.json", ["{}"]);
  await createS3Store(client, { bucket, key: "runs/one-more" }).write("shards/3.json", ["another run"]);
  check("a file takes the place of one that was there", await textOf(store.read("shards/2.json")), "second");
  check("a file may be empty", await textOf(store.read("shards/10.json")), "");
  check("names are listed in order", await store.list("shards/"), ["shards/10.json", "shards/2.json"]);
  check(
    "a file that is not there",
    await problemOf(textOf(store.read("shards/4.json"))),
    "ENOENT: there is no such file in the store",
  );

  const block = Buffer.alloc(1_000_003);
  for (let at = 0; at < block.length; at += 1) block[at] = (at * 31) % 251;
  const blocks = 40;
  const want = hashOf(Buffer.concat(Array.from({ length: blocks }, () => block)));
  const large = async function* (fail: boolean) {
    // Memory that is used again, as a writer may have it.
    const once = Buffer.alloc(block.length);
    for (let count = 0; count < blocks; count += 1) {
      block.copy(once);
      yield once;
      once.fill(0);
    }
    if (fail) throw new RangeError("cut off");
  };
  await store.write("large", large(false));
  check("a large file goes up in parts", hashOf(await bytesOf(store.read("large"))), want);
  await store.write("large", ["small"]);
  check("writing one fails", await problemOf(store.write("large", large(true))), "RangeError: cut off");
  check("and what was there stays", await textOf(store.read("large")), "small");
  await store.remove("shards/");
  check("files are removed by what their names begin with", await store.list(""), ["large", "summary.json"]);
  check("and those of another run are not", (await createS3Store(client, { bucket, key: "runs/" }).list("")).length, 3);

  const lines = Array.from({ length: 200_000 }, (_, number) => `{"number":${number}}\n`).join("");
  const inputs = createS3Store(client, { bucket, key: "exports" });
  const half = lines.length / 2;
  await inputs.write("a.ndjson", [lines]);
  await inputs.write("b.ndjson.gz", [gzipSync(lines)]);
  await inputs.write("c.ndjson.zst", [zstdCompressSync(lines.slice(0, half)), zstdCompressSync(lines.slice(half))]);
  await inputs.write("d/e.json", ["{}"]);
  await inputs.write("f.zip", ["PK"]);
  await inputs.write(".hidden.json", ["{}"]);
  await inputs.write("notes.txt", ["text"]);
  await inputs.write("g.ndjson.gz", [gzipSync(lines).subarray(0, 5000)]);
  await inputs.write("h.json.gz", [gzipSync("{}"), "rest"]);
  const { objects, unreadable } = await listS3Objects(client, `s3://${bucket}/exports`);
  check(
    "records are listed in order, with their form",
    objects.map(({ name, form, encoding = "" }) => `${name} ${form} ${encoding}`.trim()),
    [
      "s3://records/exports/a.ndjson lines",
      "s3://records/exports/b.ndjson.gz lines gzip",
      "s3://records/exports/c.ndjson.zst lines zstd",
      "s3://records/exports/d/e.json json",
      "s3://records/exports/g.ndjson.gz lines gzip",
      "s3://records/exports/h.json.gz json gzip",
    ],
  );
  check("archives are not read", unreadable, [
    {
      file: "s3://records/exports/f.zip",
      text: "cannot read s3://records/exports/f.zip: zip archives are read from files only",
    },
  ]);
  const one = await listS3Objects(client, `s3://${bucket}/exports/notes.txt`);
  check(
    "one that is named is listed whatever it is",
    one.objects.map(({ name, form }) => [name, form]),
    [["s3://records/exports/notes.txt", "auto"]],
  );
  check(
    "a place with nothing in it",
    await problemOf(listS3Objects(client, `s3://${bucket}/export`)),
    "BulkUsageError: at s3://records/export there is no .json, .ndjson or .jsonl file",
  );
  check(
    "a bucket that is not there",
    await problemOf(listS3Objects(client, "s3://elsewhere/x")),
    "BulkUsageError: there is no bucket elsewhere in the store",
  );

  const reader = createS3Reader(client);
  const [plain, gzip, zstd, , cutShort, trailing] = objects;
  if (!plain || !gzip || !zstd || !cutShort || !trailing) throw new Error("the listing is too short");
  check("an object is read", hashOf(await bytesOf(reader.read(plain, 0))), hashOf(Buffer.from(lines)));
  check(
    "from a byte on",
    hashOf(await bytesOf(reader.read(plain, 1_234_567))),
    hashOf(Buffer.from(lines.slice(1_234_567))),
  );
  check("from its end on", (await bytesOf(reader.read(plain, plain.size))).length, 0);
  for await (const chunk of reader.read(plain, 0)) {
    check("whoever has enough stops", chunk.length > 0 && chunk.length <= 2 ** 20, true);
    break;
  }
  check("gzip is unpacked", hashOf(await bytesOf(reader.read(gzip, 0))), hashOf(Buffer.from(lines)));
  check("Zstandard is, in two frames", hashOf(await bytesOf(reader.read(zstd, 0))), hashOf(Buffer.from(lines)));
  check(
    "gzip that is cut short",
    await problemOf(bytesOf(reader.read(cutShort, 0))),
    "damaged: it is damaged or cut short, or is no gzip file",
  );
  check(
    "gzip with something behind it",
    await problemOf(bytesOf(reader.read(trailing, 0))),
    "damaged: it is damaged or cut short, or is no gzip file",
  );
  const member = { offset: 0, compressedSize: 2, method: 0, crc32: 0 } as const;
  check(
    "a member of an archive",
    await problemOf(bytesOf(reader.read({ ...plain, member }, 0))),
    "unreadable: zip archives are read from files only: unpack it into the store",
  );
  const changed = "changed: it is not what it was when the run was planned: run it again";
  await inputs.write("a.ndjson", [lines.replace("1", "2")]);
  check("an object that was changed", await problemOf(bytesOf(reader.read(plain, 0))), changed);
  check("in a part of it, too", await problemOf(bytesOf(reader.read(plain, 1000))), changed);
  await inputs.remove("b.ndjson.gz");
  check(
    "an object that is gone",
    await problemOf(bytesOf(reader.read(gzip, 0))),
    "unreadable: there is no such object",
  );

  await inputs.write("a.ndjson", [lines]);
  const proxy = await startCuttingProxy(server.url, 5, 300_000);
  try {
    const cutting = createS3Client({ AWS_ENDPOINT_URL_S3: proxy.url });
    const got = hashOf(await bytesOf(createS3Reader(cutting).read(plain, 100)));
    check("a connection that is cut is taken up where it was", got, hashOf(Buffer.from(lines.slice(100))));
    check("five times", proxy.cut(), 5);
    cutting.destroy();
  } finally {
    await proxy.stop();
  }
  client.destroy();
} finally {
  await server.stop();
}
process.exitCode = checks.end();
