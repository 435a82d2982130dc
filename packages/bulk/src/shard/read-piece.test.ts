import { describe, expect, test } from "vitest";
import type { InputObject } from "../plan/plan.ts";
import { ObjectProblem, type ObjectReader } from "../source/object-reader.ts";
import { readPiece } from "./read-piece.ts";

/** Reads what is there as if it had been unpacked, a few bytes at a time, in a buffer that the next overwrite. */
const readerOf = (text: string | Uint8Array, size = 3): ObjectReader => ({
  read: async function* (_, start) {
    const bytes = Buffer.from(text as string);
    const buffer = new Uint8Array(size);
    for (let at = start; at < bytes.length; at += size) {
      const chunk = bytes.subarray(at, at + size);
      buffer.set(chunk);
      yield buffer.subarray(0, chunk.length);
    }
  },
  close: () => undefined,
});

interface Given extends Partial<InputObject> {
  readonly start?: number;
  readonly end?: number;
}

/** What is handed over: "number line:column text rule" of a record, "rule line:column number" of a finding; and the lines. */
const read = async (text: string, { start = 0, end, ...rest }: Given, size?: number) => {
  const length = Buffer.byteLength(text);
  const object = { name: "a", location: "a", tag: "", size: length, form: "lines", ...rest } as const;
  const found: string[] = [];
  let lines = 0;
  const visitor = {
    record: (record: Parameters<Parameters<typeof readPiece>[1]["record"]>[0], number: number | undefined) => {
      const { line, column, bytes, problem, tooLarge } = record;
      const words = [number ?? "-", `${line}:${column}`, Buffer.from(bytes).toString(), problem?.rule, tooLarge];
      found.push(words.filter((word) => word !== undefined).join(" "));
      return undefined;
    },
    finding: ({ rule, line, column }: { rule: string; line?: number; column?: number }, number?: number) => {
      found.push([rule, `${line}:${column}`, ...(number === undefined ? [] : [number])].join(" "));
      return undefined;
    },
    line: () => {
      lines += 1;
    },
  };
  await readPiece({ object, start, end: end ?? length }, visitor, readerOf(text, size));
  return { found, lines };
};

const json = { form: "json" } as const;
const auto = { form: "auto" } as const;

describe("the records of", () => {
  test.each<[string, string, Given, readonly string[], number]>([
    ["lines", "{}\n5\n", {}, ["1 1:1 {}", "2 2:1 5"], 2],
    ["lines without a last line break", "{}\n5", {}, ["1 1:1 {}", "2 2:1 5"], 2],
    ["lines with blank ones", "\n \t\r\n{}\r\n\n5\n\n", {}, ["1 3:1 {}", "2 5:1 5"], 6],
    ["lines with space around them", "  {} \n\t5 \r\n", {}, ["1 1:3 {}", "2 2:2 5"], 2],
    ["lines behind a byte order mark", "\ufeff {}\n5", {}, ["1 1:2 {} input/bom", "2 2:1 5"], 2],
    ["lines behind a byte order mark and a blank one", "\ufeff \n{}\n", {}, ["1 2:1 {} input/bom"], 2],
    ["lines with a byte order mark in the second", "{}\n\ufeff5\n", {}, ["1 1:1 {}", "2 2:1 \ufeff5"], 2],
    ["the first part of lines", "{}\n5\n", { end: 3 }, ["1 1:1 {}"], 1],
    ["the second part", "{}\n5\n", { start: 3 }, ["1 1:1 5"], 1],
    ["a part that begins in a line", "{}\n5\n", { start: 2 }, ["1 1:1 5"], 1],
    ["a part behind a byte order mark", "\ufeff{}\n5", { start: 1 }, ["1 1:1 5"], 1],
    ["a first part that ends in the byte order mark", "\ufeff{}\n5", { end: 2 }, ["1 1:1 {} input/bom"], 1],
    ["a first part that ends with the first line", "\ufeff{}\n5", { end: 6 }, ["1 1:1 {} input/bom"], 1],
    ["a first part with a byte of the second", "\ufeff{}\n5", { end: 7 }, ["1 1:1 {} input/bom", "2 2:1 5"], 2],
    ["a first part of nothing but a mark, with records behind", "\ufeff\n\n{}", { end: 4 }, ["input/bom 1:1 1"], 1],
    ["a first part of nothing, with records behind it", "\n\n{}", { end: 2 }, [], 2],
    ["a first part of nothing, with nothing behind it", "\n\n \n", { end: 2 }, ["input/syntax 1:1"], 2],
    ["a second part of nothing", "\n\n \n", { start: 2 }, [], 1],
    ["no lines", "", {}, ["input/syntax 1:1"], 0],
    ["a byte order mark", "\ufeff", {}, ["input/bom 1:1", "input/syntax 1:1"], 0],
    ["lines that were packed", "{}\n5\n6", { encoding: "gzip", end: 2 }, ["1 1:1 {}", "2 2:1 5", "3 3:1 6"], 3],
    ["a document", '\n {"a":\n1} \n', json, ['- 2:2 {"a":\n1}'], 0],
    ["a document behind a byte order mark", "\ufeff{}", json, ["- 1:1 {} input/bom"], 0],
    ["a list", ' [{},\n 5, "a"] ', json, ["1 1:3 {}", "2 2:2 5", '3 2:5 "a"'], 0],
    ["a list behind a byte order mark", "\ufeff[{}]", json, ["1 1:2 {} input/bom"], 0],
    ["a list that is not closed", "[{}, ", json, ["1 1:2 {}", "input/syntax 1:6"], 0],
    ["an empty list", "[]", json, [], 0],
    ["an empty document", "", json, ["input/syntax 1:1"], 0],
    ["what turns out to be lines", "{}\n5\n", auto, ["1 1:1 {}", "2 2:1 5"], 0],
    ["what turns out to be a list", "[5]", auto, ["1 1:2 5"], 0],
    ["what turns out to be a document", "{\n}", auto, ["- 1:1 {\n}"], 0],
    ["what turns out to be nothing", " ", auto, ["input/syntax 1:1"], 0],
    ["packed, what turns out to be lines", "{}\n5\n", { ...auto, encoding: "zstd" }, ["1 1:1 {}", "2 2:1 5"], 0],
  ])("%s", async (_, text, given, found, lines) => {
    for (const size of [4, 1_000]) expect(await read(text, given, size)).toEqual({ found, lines });
  });

  test("a line that is too long has a place and no bytes", async () => {
    const text = `\ufeff  "${"x".repeat(10_000_000)}"\n{}\n`;
    expect(await read(text, {}, 1_000_000)).toEqual({ found: ["1 1:3  input/bom true", "2 2:1 {}"], lines: 2 });
  });

  test("what cannot be read to its end are those that came before", async () => {
    const found: number[] = [];
    const problem = new ObjectProblem("damaged", "it is damaged");
    const reader: ObjectReader = {
      read: async function* () {
        yield Buffer.from("{}\n5\n6");
        throw problem;
      },
      close: () => undefined,
    };
    const object = { name: "a", location: "a", tag: "", size: 100, form: "lines" } as const;
    const visitor = {
      record: (_: unknown, number: number | undefined) => {
        found.push(number ?? 0);
        return undefined;
      },
      finding: () => undefined,
      line: () => undefined,
    };
    await expect(readPiece({ object, start: 0, end: 100 }, visitor, reader)).rejects.toBe(problem);
    expect(found).toEqual([1, 2]);
  });
});
