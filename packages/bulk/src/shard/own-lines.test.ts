import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstByteFor, type LineRange, readOwnLines } from "./own-lines.ts";

/** Yields the bytes of `text` from `start` on, all in one buffer that the next chunk overwrites. */
const chunksOf = async function* (text: string, start: number, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  const buffer = new Uint8Array(size);
  for (let at = start; at < bytes.length; at += size) {
    const chunk = bytes.subarray(at, at + size);
    buffer.set(chunk);
    yield buffer.subarray(0, chunk.length);
  }
};

interface Line {
  readonly text: string;
  readonly indent: number;
  readonly isTooLong: boolean;
}

const linesIn = async (text: string, range: LineRange, size: number, most = 1_000): Promise<Line[]> => {
  const found: Line[] = [];
  const count = await readOwnLines(
    chunksOf(text, firstByteFor(range), size),
    range,
    most,
    // Half of them keep the reader waiting.
    (bytes, indent, isTooLong) => {
      found.push({ text: Buffer.from(bytes).toString(), indent, isTooLong });
      return found.length % 2 === 0 ? Promise.resolve() : undefined;
    },
  );
  expect(count).toBe(found.length);
  return found;
};

const line = (text: string, indent = 0, isTooLong = false): Line => ({ text, indent, isTooLong });

describe("the lines of a range", () => {
  const text = "one\n two\n\n\tthree\r\n";
  test.each<[string, string, number, number, readonly Line[]]>([
    ["a whole text", text, 0, 18, [line("one"), line("two", 1), line(""), line("three\r", 1)]],
    ["nothing of it", text, 0, 0, []],
    ["the first byte of a line", text, 0, 1, [line("one")]],
    ["all of a line but its line break", text, 0, 3, [line("one")]],
    ["a line and its line break", text, 0, 4, [line("one")]],
    ["the first byte of the next as well", text, 0, 5, [line("one"), line("two", 1)]],
    ["a line from its first byte", text, 4, 5, [line("two", 1)]],
    ["what is behind the first byte of a line", text, 5, 8, []],
    ["a line break that ends another line", text, 8, 9, []],
    ["an empty line", text, 9, 10, [line("")]],
    ["what is behind the end", text, 18, 30, []],
    ["a text without a line break at its end", "a\nb", 1, 3, [line("b")]],
    ["a text that is one line break", "\n", 0, 1, [line("")]],
    ["a text of white space", " \t\r", 0, 3, [line("", 3)]],
    ["an empty text", "", 0, 0, []],
  ])("%s", async (_, given, start, end, want) => {
    for (const size of [1, 2, 3, 100]) expect(await linesIn(given, { start, end }, size)).toEqual(want);
  });

  test.each<[string, string, readonly Line[]]>([
    ["as long as may be", "abc\nd", [line("abc"), line("d")]],
    ["longer", "abcd\nd", [line("", 0, true), line("d")]],
    ["longer at the end", "d\nabcdefghi", [line("d"), line("", 0, true)]],
    ["longer by its indent", "  abc\n   abcd\n", [line("abc", 2), line("", 3, true)]],
    ["longer, of nothing but white space", "\t   \t  \nd", [line("", 7), line("d")]],
    ["longer by white space behind it", "ab  \nd", [line("", 0, true), line("d")]],
  ])("that may have three bytes: %s", async (_, given, want) => {
    for (const size of [1, 2, 3, 100]) {
      expect(await linesIn(given, { start: 0, end: given.length }, size, 3)).toEqual(want);
    }
  });

  test("each belong to one range, whatever the ranges and the chunks", async () => {
    const letters = fc.constantFrom("a", "é", " ", "\t", "\r", "\n", "\n");
    const cuts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 });
    const texts = fc.array(letters, { maxLength: 60 }).map((parts) => parts.join(""));
    const property = fc.asyncProperty(texts, cuts, fc.integer({ min: 1, max: 9 }), async (text, lengths, size) => {
      const bytes = Buffer.byteLength(text);
      const found: Line[] = [];
      for (let start = 0, at = 0; start < bytes; at += 1) {
        const end = Math.min(start + (lengths[at % lengths.length] ?? 1), bytes);
        found.push(...(await linesIn(text, { start, end }, size, 7)));
        start = end;
      }
      expect(found).toEqual(await linesIn(text, { start: 0, end: bytes }, 1_000, 7));
      const own = text.split("\n");
      if (own.at(-1) === "") own.pop();
      const rests = own.map((one) => one.replace(/^[ \t\r]*/, ""));
      expect(found).toEqual(
        rests.map((rest, at) => {
          const isTooLong = Buffer.byteLength(rest) > 7;
          return line(isTooLong ? "" : rest, (own[at] ?? "").length - rest.length, isTooLong);
        }),
      );
    });
    await fc.assert(property, { seed: 7, numRuns: 400 });
  });

  test("are not looked for behind the end, where a line goes on for long", async () => {
    let read = 0;
    const endless = async function* () {
      for (; ; read += 10) yield Buffer.alloc(10, "x");
    };
    expect(await readOwnLines(endless(), { start: 5, end: 95 }, 1_000, () => undefined)).toBe(0);
    expect(read).toBe(80);
  });
});
