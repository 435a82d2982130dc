import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { InputProblem } from "./input-problem.ts";
import { createRecordSplitter } from "./record-splitter.ts";
import type { RecordKind } from "./record-text.ts";

type Mode = RecordKind | "auto";

/** An entry of the splitter with its bytes as text, so that rows can be read. */
interface Entry {
  readonly text: string;
  readonly number?: number;
  readonly line: number;
  readonly column: number;
  readonly tooLarge?: true;
  readonly problem?: InputProblem;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Splits `file`, pushed in pieces that end at `cuts` through one buffer that is overwritten every time. */
const split = (mode: Mode, file: Uint8Array, cuts: readonly number[] = [], limit = 1000) => {
  const splitter = createRecordSplitter(mode, { bytes: limit });
  const decoder = new TextDecoder();
  const buffer = new Uint8Array(file.length);
  const entries: Entry[] = [];
  const add = (records: ReturnType<typeof splitter.push>): void => {
    for (const { bytes, ...rest } of records) entries.push({ text: decoder.decode(bytes), ...rest });
  };
  const ends = [...cuts.map((cut) => cut % (file.length + 1)), file.length].sort((one, other) => one - other);
  let from = 0;
  for (const end of ends) {
    buffer.set(file.subarray(from, end));
    add(splitter.push(buffer.subarray(0, end - from)));
    from = end;
  }
  add(splitter.end());
  return { kind: splitter.kind, entries };
};

const entry = (number: number, text: string, line: number, column: number): Entry => ({ text, number, line, column });

const ofFile = (
  rule: InputProblem["rule"],
  detail: InputProblem["detail"],
  offset: number,
  line: number,
  column: number,
): Entry => ({
  text: "",
  line,
  column,
  problem: { rule, pointer: "", offset, line, column, ...(detail !== undefined && { detail }) },
});

const mark: InputProblem = { rule: "input/bom", pointer: "", offset: 0, line: 1, column: 1 };
const empty = ofFile("input/syntax", "empty", 0, 1, 1);

const rows: readonly (readonly [
  name: string,
  mode: Mode,
  file: string,
  kind: RecordKind | undefined,
  entries: readonly Entry[],
])[] = [
  ["lines", "lines", '{"a":1}\n{"b":2}\n', "lines", [entry(1, '{"a":1}', 1, 1), entry(2, '{"b":2}', 2, 1)]],
  ["lines with carriage returns", "lines", "1\r\n2\r\n", "lines", [entry(1, "1", 1, 1), entry(2, "2", 2, 1)]],
  ["blank lines and indents", "lines", "\n \t\n  1 \n\n2", "lines", [entry(1, "1", 3, 3), entry(2, "2", 5, 1)]],
  ["a broken line", "lines", '{"a":"\n{"b":2}', "lines", [entry(1, '{"a":"', 1, 1), entry(2, '{"b":2}', 2, 1)]],
  [
    "a mark before lines",
    "lines",
    "\ufeff1\n2",
    "lines",
    [{ ...entry(1, "1", 1, 1), problem: mark }, entry(2, "2", 2, 1)],
  ],
  ["a document", "document", ' [1,\n2]\n"a"\n', "document", [entry(1, '[1,\n2]\n"a"', 1, 2)]],
  ["a mark before a document", "document", "\ufeff {}", "document", [{ ...entry(1, "{}", 1, 2), problem: mark }]],
  [
    "an array",
    "array",
    '[{"a":[1,2]},\n {"b":"],["} , 3]\n',
    "array",
    [entry(1, '{"a":[1,2]}', 1, 2), entry(2, '{"b":"],["}', 2, 2), entry(3, "3", 2, 16)],
  ],
  [
    "columns after characters of two units",
    "array",
    '["😀é", 1]',
    "array",
    [entry(1, '"😀é"', 1, 2), entry(2, "1", 1, 9)],
  ],
  [
    "strings with quotes and backslashes",
    "array",
    '["\\"]","\\\\"]',
    "array",
    [entry(1, '"\\"]"', 1, 2), entry(2, '"\\\\"', 1, 8)],
  ],
  ["an empty array", "array", "[ ]", "array", []],
  ["a mark before an empty array", "array", "\ufeff[]", "array", [ofFile("input/bom", undefined, 0, 1, 1)]],
  ["items without a comma", "array", "[{} {}]", "array", [entry(1, "{} {}", 1, 2)]],
  ["a wrong bracket in an item", "array", '[{"a":1],{}]', "array", [entry(1, '{"a":1]', 1, 2), entry(2, "{}", 1, 10)]],
  ["an object's bracket after an item", "array", "[1},2]", "array", [entry(1, "1}", 1, 2), entry(2, "2", 1, 5)]],
  ["an extra comma", "array", "[,1]", "array", [ofFile("input/syntax", "extra-comma", 1, 1, 2), entry(1, "1", 1, 3)]],
  [
    "extra commas are reported once",
    "array",
    "[1,\n,,]",
    "array",
    [entry(1, "1", 1, 2), ofFile("input/syntax", "extra-comma", 4, 2, 1)],
  ],
  [
    "a comma at the end",
    "array",
    "[1 , ]",
    "array",
    [entry(1, "1", 1, 2), ofFile("input/syntax", "trailing-comma", 3, 1, 4)],
  ],
  [
    "an array cut after an item",
    "array",
    "[{},\n{}",
    "array",
    [entry(1, "{}", 1, 2), entry(2, "{}", 2, 1), ofFile("input/syntax", "end-of-input", 7, 2, 3)],
  ],
  [
    "an array cut after a comma",
    "array",
    "[{},",
    "array",
    [entry(1, "{}", 1, 2), ofFile("input/syntax", "end-of-input", 4, 1, 5)],
  ],
  ["an array cut at its start", "array", "\n[", "array", [ofFile("input/syntax", "end-of-input", 2, 2, 2)]],
  ["an array cut in an item", "array", '[{},{"a":"b', "array", [entry(1, "{}", 1, 2), entry(2, '{"a":"b', 1, 5)]],
  [
    "something after an array",
    "array",
    "[{}]\n] 1",
    "array",
    [entry(1, "{}", 1, 2), ofFile("input/trailing", "trailing-content", 5, 2, 1)],
  ],
  [
    "an array after an array",
    "array",
    "[1][2]",
    "array",
    [entry(1, "1", 1, 2), ofFile("input/trailing", "another-document", 3, 1, 4)],
  ],
  [
    "an object where an array was said",
    "array",
    '\n{"a":[1]}',
    "array",
    [ofFile("input/syntax", "not-an-array", 1, 2, 1)],
  ],
  ["nothing, lines", "lines", " \n", "lines", [empty]],
  ["nothing, array", "array", "", "array", [empty]],
  ["nothing, document", "document", "\n\n", "document", [empty]],
  ["nothing, auto", "auto", "", undefined, [empty]],
  ["a mark and nothing", "auto", "\ufeff", undefined, [ofFile("input/bom", undefined, 0, 1, 1), empty]],
  ["auto: an array", "auto", " [1,2]", "array", [entry(1, "1", 1, 3), entry(2, "2", 1, 5)]],
  ["auto: one object in one line", "auto", '{"a":1}\n\n', "document", [entry(1, '{"a":1}', 1, 1)]],
  ["auto: one object in several lines", "auto", '{\n"a":1}\n{}', "document", [entry(1, '{\n"a":1}\n{}', 1, 1)]],
  [
    "auto: an object in a line, more on a later one",
    "auto",
    '\n {"a":"\\"}"} \n\n {\n',
    "lines",
    [entry(1, '{"a":"\\"}"}', 2, 2), entry(2, "{", 4, 2)],
  ],
  ["auto: more on the same line only", "auto", "{} {}\n", "document", [entry(1, "{} {}", 1, 1)]],
  [
    "auto: more on the same line and on a later one",
    "auto",
    "{} x\n{}",
    "lines",
    [entry(1, "{} x", 1, 1), entry(2, "{}", 2, 1)],
  ],
  ["auto: an object cut short", "auto", '{"a":1', "document", [entry(1, '{"a":1', 1, 1)]],
  [
    "auto: a mark before lines",
    "auto",
    "\ufeff{}\n{}",
    "lines",
    [{ ...entry(1, "{}", 1, 1), problem: mark }, entry(2, "{}", 2, 1)],
  ],
  ["auto: anything else", "auto", '"a"\n"b"', "document", [entry(1, '"a"\n"b"', 1, 1)]],
];

const large = (number: number, line: number, column: number): Entry => ({
  text: "",
  number,
  line,
  column,
  tooLarge: true,
});

/** Records of which the limit is five bytes. */
const limited: readonly (readonly [name: string, mode: Mode, file: string, entries: readonly Entry[]])[] = [
  ["lines", "lines", "12345\n123456\n1", [entry(1, "12345", 1, 1), large(2, 2, 1), entry(3, "1", 3, 1)]],
  ["a last line", "lines", "123456", [large(1, 1, 1)]],
  ["array", "array", "[12345,123456,[1]]", [entry(1, "12345", 1, 2), large(2, 1, 8), entry(3, "[1]", 1, 15)]],
  [
    "array cut in an item too large",
    "array",
    '["123456',
    [large(1, 1, 2), ofFile("input/syntax", "end-of-input", 8, 1, 9)],
  ],
  ["document", "document", " 123456", [large(1, 1, 2)]],
  ["auto, one document", "auto", '{"a":1}', [large(1, 1, 1)]],
  ["auto, lines", "auto", '{"a":1}\n{}', [large(1, 1, 1), entry(2, "{}", 2, 1)]],
  ["a mark before it", "lines", "\ufeff123456\n1", [{ ...large(1, 1, 1), problem: mark }, entry(2, "1", 2, 1)]],
];

const record = {
  id: "n1",
  text: 'Reads “slowly” \u{1f600} {[,]} "why" \\',
  nested: [{ a: [1, -2.5] }, {}, []],
  none: null,
};
const files = [
  JSON.stringify([record, record, 1]),
  JSON.stringify([record, [record]], null, 2),
  [record, record, { ...record, id: 2 }].map((item) => JSON.stringify(item)).join("\r\n"),
  `\ufeff${JSON.stringify(record)}\n\n${JSON.stringify(record)}`,
  JSON.stringify(record, null, 1),
];

/** A file with some bytes put in, replaced or taken away, and cut. */
const spoilt = fc
  .record({
    file: fc.constantFrom(...files),
    edits: fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(2),
        fc.oneof(
          fc.constantFrom(...'{}[],"\\\n a').map((text) => text.charCodeAt(0)),
          fc.nat(255),
        ),
      ),
      { maxLength: 4 },
    ),
    cut: fc.option(fc.nat(), { freq: 3 }),
  })
  .map(({ file, edits, cut }) => {
    const bytes = [...utf8(file)];
    for (const [place, removed, byte] of edits) bytes.splice(place % bytes.length, removed, byte);
    return Uint8Array.from(cut === null ? bytes : bytes.slice(0, cut % bytes.length));
  });

const parse = (text: string): { readonly value?: unknown } => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return {};
  }
};

describe("createRecordSplitter", () => {
  test.each(rows)("%s", (_name, mode, file, kind, entries) => {
    expect(split(mode, utf8(file))).toEqual({ kind, entries });
  });

  test.each(rows)("%s, byte by byte", (_name, mode, file, kind, entries) => {
    const bytes = utf8(file);
    expect(split(mode, bytes, [...bytes.keys()])).toEqual({ kind, entries });
  });

  test.each(limited)("too large: %s", (_name, mode, file, entries) => {
    expect(split(mode, utf8(file), [], 5).entries).toEqual(entries);
  });

  test("says what the file is as soon as that is known, and nothing after the end", () => {
    const splitter = createRecordSplitter("auto");
    expect(splitter.kind).toBeUndefined();
    splitter.push(utf8("{}\n"));
    expect(splitter.kind).toBeUndefined();
    splitter.push(utf8("{"));
    expect(splitter.kind).toBe("lines");
    expect(splitter.end()).toHaveLength(1);
    expect(splitter.end()).toEqual([]);
    expect(splitter.push(utf8("{}\n"))).toEqual([]);
  });

  test("the default limit is ten million bytes", () => {
    const splitter = createRecordSplitter("lines");
    const entries = splitter.push(utf8(`${"1".repeat(10_000_000)}\n${"1".repeat(10_000_001)}\n`));
    expect(entries.map(({ bytes, tooLarge }) => [bytes.length, tooLarge])).toEqual([
      [10_000_000, undefined],
      [0, true],
    ]);
  });

  test("the chunks of a file make no difference", () => {
    const mode = fc.constantFrom<Mode>("auto", "lines", "array", "document");
    const cuts = fc.array(fc.nat(), { maxLength: 12 });
    fc.assert(
      fc.property(mode, spoilt, cuts, fc.constantFrom(20, 100, 1000), (given, file, ends, limit) => {
        expect(split(given, file, ends, limit)).toEqual(split(given, file, [], limit));
      }),
      { seed: 51, numRuns: 5000 },
    );
  });

  test("an array is JSON if and only if its records are and the file has no problem", () => {
    fc.assert(
      fc.property(spoilt, (file) => {
        const whole = parse(new TextDecoder("utf-8", { ignoreBOM: true }).decode(file));
        const { entries } = split("array", file, [], 10_000);
        const parts = entries.map(({ text, number }) => (number === undefined ? {} : parse(text)));
        const isSound = parts.every((part) => "value" in part);
        expect(isSound).toBe(Array.isArray(whole.value));
        if (isSound) expect(parts.map(({ value }) => value)).toEqual(whole.value);
      }),
      { seed: 52, numRuns: 5000 },
    );
  });

  test("lines are the lines that are not blank", () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab{" \t\r\n') });
    fc.assert(
      fc.property(text, (file) => {
        const want = file
          .split("\n")
          .map((line, at) => ({ text: line.trim(), line: at + 1, column: line.search(/\S/) + 1 }))
          .filter((line) => line.text !== "")
          .map((line, at) => ({ ...line, number: at + 1 }));
        expect(split("lines", utf8(file)).entries).toEqual(want.length === 0 ? [empty] : want);
      }),
      { seed: 53, numRuns: 2000 },
    );
  });
});
