import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BulkUsageError } from "../bulk-usage-error.ts";
import { listObjects } from "./list-objects.ts";

let folder = "";
const path = (name: string): string => join(folder, ...name.split("/"));
const names = async (...paths: string[]): Promise<string[]> =>
  (await listObjects(paths)).objects.map(({ name }) => name.replace(`${folder}/`, ""));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "objects-"));
  for (const name of ["b", "a/deep", "a/.hidden", "empty", "other"]) await mkdir(path(name), { recursive: true });
  const files = [
    "z.json",
    "b/2.ndjson",
    "b/10.jsonl.zst",
    "B.JSON.GZ",
    "a/deep/1.json",
    "a/.hidden/1.json",
    ".dot.json",
    "x.xml",
    "x.xml.gz",
    "other/x.txt",
  ];
  for (const name of files) await writeFile(path(name), "{}");
  await symlink("..", path("a/deep/up"));
  await symlink("../b", path("a/b"));
  await symlink("../z.json", path("a/link.json"));
  await symlink("nowhere", path("b/broken"));
  await symlink("circle", path("b/circle"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe("listObjects", () => {
  test("reads folders in the order of their paths, without dot names, and no folder twice", async () => {
    expect(await names(folder)).toEqual([
      "B.JSON.GZ",
      "a/b/10.jsonl.zst",
      "a/b/2.ndjson",
      "a/deep/1.json",
      "a/link.json",
      "z.json",
    ]);
    expect((await listObjects([folder])).unreadable).toEqual([]);
  });

  test("keeps the order of the paths and names each file once, as it was named first", async () => {
    expect(await names(path("z.json"), path("b"), path("a/../z.json"))).toEqual([
      "z.json",
      "b/10.jsonl.zst",
      "b/2.ndjson",
    ]);
  });

  test("takes a file of any name that is named itself", async () => {
    expect(await names(path("x.xml"), path(".dot.json"), path("x.xml.gz"))).toEqual(["x.xml", ".dot.json", "x.xml.gz"]);
  });

  test("says where an object lies, how large it is, when it changed, and how it is divided and packed", async () => {
    const file = path("b/2.ndjson");
    await utimes(file, 1_700_000_000, 1_700_000_000.25);
    expect((await listObjects([file])).objects).toEqual([
      { name: file, location: file, size: 2, tag: "2-1700000000250000000", form: "lines" },
    ]);
    expect((await listObjects([path("b/10.jsonl.zst")])).objects[0]).toMatchObject({ form: "lines", encoding: "zstd" });
  });

  test("tells which file is not there and goes on", async () => {
    const missing = path("missing\u001b.json");
    const { objects, unreadable } = await listObjects([missing, path("z.json"), missing]);
    expect(objects.map(({ name }) => name)).toEqual([path("z.json")]);
    const text = `cannot open ${path("missing\\u{1b}.json")}: there is no such file or folder`;
    expect(unreadable).toEqual([
      { file: missing, text },
      { file: missing, text },
    ]);
  });

  test("tells of a broken link that should be a record", async () => {
    await symlink("nowhere", path("other/broken.json"));
    const { objects, unreadable } = await listObjects([path("other"), path("other/broken.json")]);
    expect(objects).toEqual([]);
    expect(unreadable.map(({ file }) => file)).toEqual([path("other/broken.json"), path("other/broken.json")]);
  });

  test("tells of a pipe, which has no parts", async () => {
    const pipe = path("other/pipe");
    execFileSync("mkfifo", [pipe]);
    expect(await listObjects([pipe])).toEqual({
      objects: [],
      unreadable: [{ file: pipe, text: `cannot read ${pipe}: it is no file on a disk, of which parts can be read` }],
    });
  });

  test("refuses standard input", async () => {
    await expect(listObjects([path("z.json"), "-"])).rejects.toThrow(BulkUsageError);
    await expect(listObjects(["-"])).rejects.toThrow(/standard input/);
  });

  test("refuses a folder without records", async () => {
    await expect(listObjects([path("empty")])).rejects.toThrow(BulkUsageError);
    await expect(listObjects([path("empty")])).rejects.toThrow(
      /^the folder .* holds no \.json, \.ndjson or \.jsonl file$/,
    );
  });
});

describe("the form of a file with another extension", () => {
  const long = `{"a":"${"x".repeat(70_000)}"}\n`;
  test.each([
    ["one object", '{"a":1}\n', "json"],
    ["an object over several lines", '{\n"a":1}\n{}', "json"],
    ["an object a line", '{"a":1}\n\n{"a":2}', "lines"],
    ["an object a line behind a byte order mark", '\ufeff \n{"a":1}\n{', "lines"],
    ["a list", '[{"a":1},\n{"a":2}]', "json"],
    ["something else", "plans", "json"],
    ["nothing", " \n", "auto"],
    ["a first line that is too long to tell", long + long, "auto"],
    ["a list that is long", `[${long}]`, "json"],
  ])("%s", async (_name, content, want) => {
    await writeFile(path("other/data"), content);
    expect((await listObjects([path("other/data")])).objects.map(({ form }) => form)).toEqual([want]);
  });
});
