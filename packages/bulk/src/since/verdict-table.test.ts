import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createVerdictTable, openVerdictTable } from "./verdict-table.ts";

const digest = (...words: readonly [number, number, number, number]): Buffer => {
  const bytes = Buffer.alloc(16);
  for (const [at, word] of words.entries()) bytes.writeUInt32LE(word, 4 * at);
  return bytes;
};

const numbered = (at: number): Buffer => createHash("sha256").update(String(at)).digest().subarray(0, 16);

describe("a table of verdicts", () => {
  test("of none has none", () => {
    expect(createVerdictTable(0).get(digest(0, 0, 0, 0))).toBeUndefined();
    expect(createVerdictTable(5).get(digest(0, 0, 0, 0))).toBeUndefined();
  });

  test("keeps the first that is given for a digest", () => {
    const table = createVerdictTable(2);
    table.set(digest(1, 2, 3, 4), { offset: 7, length: 8 });
    table.set(digest(1, 2, 3, 4), { offset: 9, length: 9 });
    expect(table.get(digest(1, 2, 3, 4))).toEqual({ offset: 7, length: 8 });
  });

  test("tells digests apart that begin alike, round the end of its memory", () => {
    const table = createVerdictTable(4);
    const all = [digest(8, 0, 0, 0), digest(8, 0, 0, 1), digest(8, 1, 0, 0), digest(17, 0, 0, 0)];
    for (const [at, one] of all.entries()) table.set(one, { offset: at, length: at + 1 });
    expect(all.map(table.get)).toEqual(all.map((_, at) => ({ offset: at, length: at + 1 })));
    expect(table.get(digest(8, 0, 1, 0))).toBeUndefined();
    expect(table.get(digest(0, 0, 0, 0))).toBeUndefined();
  });

  test("keeps places behind the first 4 GB", () => {
    const table = createVerdictTable(1);
    const place = { offset: 2 ** 52 + 12_345, length: 2 ** 32 - 1 };
    table.set(digest(1, 2, 3, 4), place);
    expect(table.get(digest(1, 2, 3, 4))).toEqual(place);
  });

  test("holds as many as it was made for, for another thread as well", () => {
    const count = 50_000;
    const table = createVerdictTable(count);
    for (let at = 0; at < count; at += 1) table.set(numbered(at), { offset: at * 3, length: at + 1 });
    const other = openVerdictTable(table.memory);
    let wrong = 0;
    for (let at = 0; at < count; at += 1) {
      const place = other.get(numbered(at));
      if (place?.offset !== at * 3 || place.length !== at + 1) wrong += 1;
      if (other.get(numbered(count + at)) !== undefined) wrong += 1;
    }
    expect(wrong).toBe(0);
  });

  test("is a map, whatever the digests", () => {
    const word = fc.oneof(fc.nat(3), fc.constant(2 ** 32 - 1));
    const digests = fc.array(fc.tuple(word, word, word, word), { maxLength: 30 });
    const property = fc.property(digests, digests, (given, asked) => {
      const table = createVerdictTable(given.length);
      const map = new Map<string, object>();
      for (const [at, words] of given.entries()) {
        const place = { offset: at, length: at + 1 };
        table.set(digest(...words), place);
        if (!map.has(String(words))) map.set(String(words), place);
      }
      for (const words of [...given, ...asked]) expect(table.get(digest(...words))).toEqual(map.get(String(words)));
    });
    fc.assert(property, { seed: 9, numRuns: 200 });
  });
});
