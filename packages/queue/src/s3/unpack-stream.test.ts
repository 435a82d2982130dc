import { gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { textOf } from "../testing/answering-client.ts";
import { unpackStream } from "./unpack-stream.ts";

/** The bytes, some at a time, in memory that is used again. */
const inPieces = async function* (bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const once = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    once.set(piece);
    yield once.subarray(0, piece.length);
  }
};

const text = Array.from({ length: 5000 }, (_, number) => `{"number":${number}}\n`).join("");
const two = (pack: (text: string) => Uint8Array) => Buffer.concat([pack(text), pack("and more")]);
const zstd = (of: string) => zstdCompressSync(of);
const gzip = (of: string) => gzipSync(of);

const sound: readonly [string, "gzip" | "zstd", Uint8Array, string][] = [
  ["gzip", "gzip", gzip(text), text],
  ["gzip of nothing", "gzip", gzip(""), ""],
  ["two members", "gzip", two(gzip), `${text}and more`],
  ["Zstandard", "zstd", zstd(text), text],
  ["two frames", "zstd", two(zstd), `${text}and more`],
  ["many frames", "zstd", Buffer.concat(Array.from({ length: 50 }, () => zstd("x"))), "x".repeat(50)],
];

const sizes = [1, 7, 1000, 1_000_000];

test.each(sound)("%s", async (_, encoding, bytes, want) => {
  for (const size of sizes) expect(await textOf(unpackStream(inPieces(bytes, size), encoding))).toBe(want);
});

const damaged: readonly [string, "gzip" | "zstd", Uint8Array][] = [
  ["gzip that is cut short", "gzip", gzip(text).subarray(0, 500)],
  ["gzip with something behind it", "gzip", Buffer.concat([gzip(text), Buffer.from("rest")])],
  ["gzip of another kind", "gzip", zstd(text)],
  ["Zstandard that is cut short", "zstd", zstd(text).subarray(0, 500)],
  ["Zstandard with something behind it", "zstd", Buffer.concat([zstd(text), Buffer.from("rest")])],
  ["Zstandard of another kind", "zstd", gzip(text)],
];

test.each(damaged)("%s", async (_, encoding, bytes) => {
  const name = encoding === "gzip" ? "gzip" : "Zstandard";
  for (const size of sizes) {
    await expect(textOf(unpackStream(inPieces(bytes, size), encoding))).rejects.toMatchObject({
      kind: "damaged",
      message: `it is damaged or cut short, or is no ${name} file`,
    });
  }
});

test("what unpacks to far more than it is", async () => {
  const bytes = gzipSync(Buffer.alloc(80 * 2 ** 20));
  const read = async () => {
    let length = 0;
    for await (const chunk of unpackStream(inPieces(bytes, 65_536), "gzip")) length += chunk.length;
    return length;
  };
  await expect(read()).rejects.toMatchObject({
    kind: "too-large",
    message: "it unpacks to more than 500 times its size",
  });
});

test("what goes wrong in the source is thrown", async () => {
  const source = async function* (): AsyncGenerator<Uint8Array> {
    yield gzip(text).subarray(0, 100);
    throw new RangeError("cut");
  };
  await expect(textOf(unpackStream(source(), "gzip"))).rejects.toThrow(new RangeError("cut"));
});
