import type * as fs from "node:fs";
import { appendFile, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { constants, gzipSync, zstdCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { InputObject } from "../plan/plan.ts";
import { createFileReader } from "./file-reader.ts";
import { listObjects } from "./list-objects.ts";
import { ObjectProblem } from "./object-reader.ts";

const files = vi.hoisted(() => ({ opened: 0, closed: 0 }));

vi.mock("node:fs", async (importOriginal) => {
  const original = await importOriginal<typeof fs>();
  const openSync: typeof original.openSync = (...rest) => {
    const file = original.openSync(...rest);
    files.opened += 1;
    return file;
  };
  const closeSync: typeof original.closeSync = (...rest) => {
    original.closeSync(...rest);
    files.closed += 1;
  };
  return { ...original, openSync, closeSync };
});

let folder = "";
const reader = createFileReader();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reader-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const objectOf = async (name: string, content: Uint8Array | string): Promise<InputObject> => {
  const path = join(folder, name);
  await writeFile(path, content);
  const [object] = (await listObjects([path])).objects;
  if (object === undefined) throw new Error("the file is not listed");
  return object;
};

const read = async (object: InputObject, start = 0): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of reader.read(object, start)) chunks.push(chunk.slice());
  return Buffer.concat(chunks).toString();
};

/** Returns the kind of the problem that reading ends with, and its text. */
const problemOf = async (object: InputObject): Promise<readonly [kind: string, text: string]> => {
  const error: unknown = await read(object).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ObjectProblem)) throw new Error("reading ended without a problem", { cause: error });
  return [error.kind, error.message];
};

/** Reads a file that is truncated or grows as soon as its first bytes are there. */
const readWhile = async (object: InputObject, how: "truncated" | "grown"): Promise<void> => {
  for await (const _chunk of reader.read(object, 0)) {
    await (how === "grown" ? appendFile(object.location, "{}\n") : truncate(object.location, 10));
  }
};

/** Three pieces of the buffer and a rest, with lines that can be told apart. */
const long = Array.from({ length: 300_000 }, (_, at) => `{"n":${at}}\n`).join("");

describe("a plain file", () => {
  test("is read from any byte to its end", async () => {
    const object = await objectOf("long.ndjson", long);
    expect((await read(object)) === long).toBe(true);
    expect((await read(object, 1_048_577)) === long.slice(1_048_577)).toBe(true);
    expect(await read(object, long.length - 3)).toBe(long.slice(-3));
    expect(await read(object, long.length)).toBe("");
  });

  test("may be empty", async () => {
    expect(await read(await objectOf("empty.json", ""))).toBe("");
  });

  test("comes in pieces of the same memory, also where only the first is asked for", async () => {
    const object = await objectOf("long.ndjson", long);
    const memory = new Set<ArrayBufferLike>();
    for (let round = 0; round < 3; round += 1) {
      for await (const chunk of reader.read(object, 0)) {
        memory.add(chunk.buffer);
        if (round === 1) break;
      }
    }
    expect(memory.size).toBe(1);
  });

  test("can be read while another is", async () => {
    const [one, other] = [await objectOf("1.json", "11"), await objectOf("2.json", "22")];
    const texts: string[] = [];
    for await (const first of reader.read(one, 0)) {
      for await (const second of reader.read(other, 0)) texts.push(Buffer.from(second).toString());
      texts.push(Buffer.from(first).toString());
    }
    expect(texts).toEqual(["22", "11"]);
  });

  test("is not read where it has changed since the run was planned", async () => {
    const object = await objectOf("changed.ndjson", "{}\n");
    await appendFile(object.location, "{}\n");
    expect(await problemOf(object)).toEqual([
      "changed",
      "it is not what it was when the run was planned: run it again",
    ]);
  });

  test.each(["truncated", "grown"] as const)("is not read to its end where it is %s meanwhile", async (how) => {
    const rest = readWhile(await objectOf("meanwhile.ndjson", long), how);
    await expect(rest).rejects.toThrow(expect.objectContaining({ kind: "changed" }));
  });

  test("that is gone is unreadable", async () => {
    const object = await objectOf("gone.ndjson", "{}\n");
    await rm(object.location);
    expect(await problemOf(object)).toEqual(["unreadable", "there is no such file or folder"]);
  });
});

describe.each([
  ["gzip", ".gz", (text: string | Uint8Array) => gzipSync(text)],
  [
    "Zstandard",
    ".zst",
    (text: string | Uint8Array) => zstdCompressSync(text, { params: { [constants.ZSTD_c_checksumFlag]: 1 } }),
  ],
] as const)("a file in %s", (format, extension, pack) => {
  const damaged = ["damaged", `it is damaged or cut short, or is no ${format} file`];
  const packed = pack(long);
  const small = pack("{}\n");
  const middle = packed.length >> 1;
  const flipped = Uint8Array.from(packed);
  flipped[middle] = (flipped[middle] ?? 0) ^ 0xff;

  test("is unpacked", async () => {
    expect((await read(await objectOf(`1.ndjson${extension}`, packed))) === long).toBe(true);
    expect(await read(await objectOf(`2.ndjson${extension}`, pack("")))).toBe("");
  });

  test("may be several, one behind the other", async () => {
    const many = Buffer.concat([small, packed, small, small, pack(""), small]);
    const text = await read(await objectOf(`several.ndjson${extension}`, many));
    expect(text === `{}\n${long}{}\n{}\n{}\n`).toBe(true);
  });

  test.each<readonly [name: string, content: Uint8Array]>([
    ["an empty file", new Uint8Array(0)],
    ["a file cut short in its head", packed.subarray(0, 3)],
    ["a file cut short in the middle", packed.subarray(0, middle)],
    ["a file cut short before its last byte", packed.subarray(0, -1)],
    ["a second part cut short", Buffer.concat([small, packed.subarray(0, -1)])],
    ["a changed byte", flipped],
    ["text behind it", Buffer.concat([small, Buffer.from("Zoe Example")])],
    ["zeros behind it", Buffer.concat([small, new Uint8Array(20)])],
    ["another part behind zeros", Buffer.concat([small, new Uint8Array(20), small])],
    ["what is not packed", Buffer.from('{"name":"Zoe Example"}\n'.repeat(20_000))],
  ])("is damaged: %s", async (_name, content) => {
    expect(await problemOf(await objectOf(`damaged.ndjson${extension}`, content))).toEqual(damaged);
  });

  test("is not unpacked further where it is a bomb", async () => {
    const ratio = format === "gzip" ? 500 : 3_000;
    const bomb = pack(new Uint8Array(65 * 2 ** 20).fill(0x20));
    expect(await problemOf(await objectOf(`bomb.ndjson${extension}`, bomb))).toEqual([
      "too-large",
      `it unpacks to more than ${ratio} times its size`,
    ]);
  });

  test("is closed where no more of it is asked for", async () => {
    const object = await objectOf(`1.ndjson${extension}`, packed);
    for await (const chunk of reader.read(object, 0)) if (chunk.length > 0) break;
    expect(files.closed).toBe(files.opened);
  });

  test.each(["truncated", "grown"] as const)("is not read to its end where it is %s meanwhile", async (how) => {
    const rest = readWhile(await objectOf(`meanwhile.ndjson${extension}`, packed), how);
    await expect(rest).rejects.toThrow(expect.objectContaining({ kind: "changed" }));
  });

  test("is not read where it has changed", async () => {
    const object = await objectOf(`changed.ndjson${extension}`, packed);
    await writeFile(object.location, small);
    expect((await problemOf(object))[0]).toBe("changed");
  });
});
