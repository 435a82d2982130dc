import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FileError } from "../file-error.ts";
import type { Output } from "../io.ts";
import { withOutput } from "./with-output.ts";
import { writeChunks } from "./write-chunks.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "output-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const nowhere: Output = {
  write: () => Promise.reject(new Error("this goes to a file")),
  isClosed: false,
  isTerminal: false,
};
const path = (name: string) => join(folder, name);
const write = (name: string, text: string) => withOutput(path(name), nowhere, (out) => out.write(text));

describe("withOutput", () => {
  test("writes a new file and leaves nothing else", async () => {
    await write("report.json", "whole");
    expect(await readdir(folder)).toEqual(["report.json"]);
    expect(await readFile(path("report.json"), "utf8")).toBe("whole");
  });

  test("takes the place of a file only when all is written", async () => {
    await writeFile(path("report.json"), "before");
    await withOutput(path("report.json"), nowhere, async (out) => {
      await out.write("af");
      expect(await readFile(path("report.json"), "utf8")).toBe("before");
      await out.write("ter");
    });
    expect(await readFile(path("report.json"), "utf8")).toBe("after");
  });

  test("leaves the file as it was where the work fails", async () => {
    await writeFile(path("report.json"), "before");
    const work = withOutput(path("report.json"), nowhere, async (out) => {
      await out.write("half");
      throw new RangeError("stop");
    });
    await expect(work).rejects.toThrow(new RangeError("stop"));
    expect(await readdir(folder)).toEqual(["report.json"]);
    expect(await readFile(path("report.json"), "utf8")).toBe("before");
  });

  test("follows a symbolic link and keeps it", async () => {
    await mkdir(path("real"));
    await symlink(path("real/report.json"), path("link.json"));
    await writeFile(path("real/report.json"), "before");
    await write("link.json", "after");
    expect(await readFile(path("real/report.json"), "utf8")).toBe("after");
    expect(await readdir(path("real"))).toEqual(["report.json"]);
  });

  test.each([
    ["in a folder that is not there", "none/report.json", "there is no such file or folder"],
    ["that is a folder", ".", "it is there and is no ordinary file"],
  ])("refuses a file %s", async (_, name, want) => {
    await expect(write(name, "text")).rejects.toThrow(FileError);
    await expect(write(name, "text")).rejects.toThrow(want);
    expect(await readdir(folder)).toEqual([]);
    expect((await stat(folder)).isDirectory()).toBe(true);
  });

  test("uses standard output where no file is named", async () => {
    const written: string[] = [];
    const out: Output = { ...nowhere, write: async (text) => void written.push(text) };
    expect(await withOutput(undefined, out, (output) => output.write("text").then(() => 3))).toBe(3);
    expect(written).toEqual(["text"]);
  });
});

describe("writeChunks", () => {
  const chunks = function* (count: number): Iterable<string> {
    for (let at = 0; at < count; at += 1) yield "x".repeat(10_000);
  };

  test("joins short texts", async () => {
    const lengths: number[] = [];
    await writeChunks({ isClosed: false, write: async (text) => void lengths.push(text.length) }, chunks(10));
    expect(lengths).toEqual([70_000, 30_000]);
  });

  test("stops where nobody reads", async () => {
    const lengths: number[] = [];
    await writeChunks({ isClosed: true, write: async (text) => void lengths.push(text.length) }, chunks(100));
    expect(lengths).toEqual([70_000]);
  });

  test("writes nothing for nothing", async () => {
    const texts: string[] = [];
    await writeChunks({ isClosed: false, write: async (text) => void texts.push(text) }, []);
    expect(texts).toEqual([]);
  });
});
