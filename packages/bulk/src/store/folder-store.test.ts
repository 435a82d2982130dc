import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createFolderStore } from "./folder-store.ts";

let base: string;
let folder: string;
let made = 0;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "send-standards-"));
});
beforeEach(() => {
  made += 1;
  folder = join(base, String(made), "report");
});
afterAll(() => rm(base, { recursive: true }));

const textOf = async (chunks: AsyncIterable<Uint8Array>): Promise<string> => {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(Uint8Array.from(chunk));
  return Buffer.concat(parts).toString();
};
const cut = async function* (): AsyncGenerator<string> {
  yield "new";
  throw new Error("cut off");
};
const everything = async (): Promise<string[]> => (await readdir(folder, { recursive: true })).sort();
const modeOf = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8);

describe("a store in a folder", () => {
  test("writes text and bytes in order, and reads them", async () => {
    const store = createFolderStore(folder);
    await store.write("shards/1.json", ["é", Buffer.from("ü"), ""]);
    expect(await textOf(store.read("shards/1.json"))).toBe("éü");
    await store.write("shards/1.json", []);
    expect(await textOf(store.read("shards/1.json"))).toBe("");
    expect(await everything()).toEqual(["shards", "shards/1.json"]);
  });

  test("lets nobody else read", async () => {
    await createFolderStore(folder).write("shards/1.json", ["x"]);
    expect(await Promise.all(["", "shards", "shards/1.json"].map((name) => modeOf(join(folder, name))))).toEqual([
      "700",
      "700",
      "600",
    ]);
  });

  test("leaves the rights of a folder that is there", async () => {
    await mkdir(folder, { recursive: true });
    await chmod(folder, 0o755);
    await createFolderStore(folder).write("a", ["x"]);
    expect(await modeOf(folder)).toBe("755");
  });

  test("keeps what was there where writing is broken off, and nothing of the new", async () => {
    const store = createFolderStore(folder);
    await store.write("a", ["old"]);
    await expect(store.write("a", cut())).rejects.toThrow("cut off");
    await expect(store.write("b", cut())).rejects.toThrow("cut off");
    expect(await everything()).toEqual(["a"]);
    expect(await textOf(store.read("a"))).toBe("old");
  });

  test("shows nothing before it is complete", async () => {
    const store = createFolderStore(folder);
    const go = Promise.withResolvers<void>();
    const started = Promise.withResolvers<void>();
    const slow = async function* (): AsyncGenerator<string> {
      yield "x";
      started.resolve();
      await go.promise;
    };
    const writing = store.write("a", slow());
    await started.promise;
    expect(await store.list("")).toEqual([]);
    expect(await everything()).toEqual([expect.stringMatching(/^a\.[0-9]+\.[0-9]+\.tmp$/)]);
    go.resolve();
    await writing;
    expect(await store.list("")).toEqual(["a"]);
  });

  test("writes what is not complete where it was told to", async () => {
    const temporary = join(folder, "half", "written");
    const store = createFolderStore(folder, { temporary });
    let seen: string[] = [];
    const look = async function* (): AsyncGenerator<string> {
      yield "x";
      seen = await everything();
    };
    await store.write("shards/a", look());
    expect(seen).toEqual(["half", "half/written", expect.stringMatching(/^half\/written\/a\..*\.tmp$/), "shards"]);
    expect(await everything()).toEqual(["half", "half/written", "shards", "shards/a"]);
  });

  test("writes many files at a time, under the same name as well", async () => {
    const store = createFolderStore(folder);
    const names = ["a", "b", "a", "b", "c"];
    await Promise.all(names.map((name) => store.write(name, [name])));
    expect(await everything()).toEqual(["a", "b", "c"]);
  });

  test.each<[string, readonly string[]]>([
    ["", ["a", "shards/1.json", "shards/10.json", "shards/x/y", "shards2"]],
    ["shards", ["shards/1.json", "shards/10.json", "shards/x/y", "shards2"]],
    ["shards/", ["shards/1.json", "shards/10.json", "shards/x/y"]],
    ["shards/1", ["shards/1.json", "shards/10.json"]],
    ["shards/x/", ["shards/x/y"]],
    ["none/", []],
    ["none", []],
  ])("lists and removes what begins with %j", async (prefix, want) => {
    const store = createFolderStore(folder);
    expect(await store.list(prefix)).toEqual([]);
    await store.remove(prefix);
    const names = ["shards2", "shards/10.json", "shards/1.json", "a", "shards/x/y"];
    for (const name of names) await store.write(name, [name]);
    expect(await store.list(prefix)).toEqual(want);
    await store.remove(prefix);
    expect(await store.list("")).toEqual(names.filter((name) => !want.includes(name)).sort());
  });

  test("says that a file is not there", async () => {
    await expect(textOf(createFolderStore(folder).read("a"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  test.each([
    ["a folder that is a file", "file", "EEXIST"],
    ["a folder in a file", "file/report", "ENOTDIR"],
    ["a folder that nobody can make", "/proc/none/report", expect.stringMatching(/^E/)],
  ])("cannot be in %s", async (_, path, code) => {
    await writeFile(join(base, "file"), "x");
    const store = createFolderStore(path.startsWith("/") ? path : join(base, path));
    await expect(store.write("a", ["x"])).rejects.toMatchObject({ code, syscall: "mkdir" });
    expect(await readFile(join(base, "file"), "utf8")).toBe("x");
  });
});
