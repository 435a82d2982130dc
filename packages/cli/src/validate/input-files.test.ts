import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UsageError } from "../usage-error.ts";
import { listInputFiles } from "./input-files.ts";

let folder = "";
const path = (name: string) => join(folder, ...name.split("/"));
const relative = (files: readonly string[]) => files.map((file) => file.replace(`${folder}/`, ""));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "input-"));
  for (const name of ["b", "a/deep", "a/.hidden", "empty", "other"]) await mkdir(path(name), { recursive: true });
  const files = [
    "z.json",
    "b/2.ndjson",
    "b/10.jsonl",
    "B.JSON",
    "a/deep/1.json",
    "a/.hidden/1.json",
    ".dot.json",
    "x.xml",
  ];
  for (const name of [...files, "other/x.txt"]) await writeFile(path(name), "");
  await symlink("..", path("a/deep/up"));
  await symlink("../b", path("a/b"));
  await symlink("../z.json", path("a/link.json"));
  await symlink("nowhere", path("b/broken"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe("listInputFiles", () => {
  test("reads folders in the order of their paths, without dot names, and no folder twice", () => {
    const { files, unreadable } = listInputFiles([folder]);
    expect(relative(files)).toEqual([
      "B.JSON",
      "a/b/10.jsonl",
      "a/b/2.ndjson",
      "a/deep/1.json",
      "a/link.json",
      "z.json",
    ]);
    expect(unreadable).toEqual([]);
  });

  test("keeps the order of the arguments and names each file once, as it was named first", () => {
    const { files } = listInputFiles([path("z.json"), "-", path("b"), path("a/../z.json"), "-"]);
    expect(relative(files)).toEqual(["z.json", "-", "b/10.jsonl", "b/2.ndjson"]);
  });

  test("takes a file of any name that is named itself", () => {
    const { files } = listInputFiles([path("x.xml"), path(".dot.json")]);
    expect(relative(files)).toEqual(["x.xml", ".dot.json"]);
  });

  test("tells which file is not there and goes on", () => {
    const missing = path("missing.json");
    const { files, unreadable } = listInputFiles([missing, path("z.json")]);
    expect(relative(files)).toEqual(["z.json"]);
    expect(unreadable).toEqual([{ file: missing, text: `cannot open ${missing}: there is no such file or folder` }]);
  });

  test("tells of a broken link that should be a record", async () => {
    await symlink("nowhere", path("other/broken.json"));
    const { files, unreadable } = listInputFiles([path("other")]);
    expect(files).toEqual([]);
    expect(unreadable.map(({ file }) => file)).toEqual([path("other/broken.json")]);
  });

  test("refuses a folder without records", () => {
    expect(() => listInputFiles([path("empty")])).toThrow(UsageError);
    expect(() => listInputFiles([path("empty")])).toThrow(/holds no \.json, \.ndjson or \.jsonl file$/);
  });
});
