import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { InputLimits } from "./input-limits.ts";
import type { InputProblem } from "./input-problem.ts";
import { type ParsedInput, parseInput } from "./parse-input.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...utf8(part)] : [part])));

const at = (offset: number, line: number, column: number): Pick<InputProblem, "offset" | "line" | "column"> => ({
  offset,
  line,
  column,
});
const mark = { rule: "input/bom", pointer: "", ...at(0, 1, 1) } as const;

const taken: readonly (readonly [name: string, input: Uint8Array | string, want: ParsedInput])[] = [
  ["a document", '{"a":[1]}', { value: { a: [1] }, text: '{"a":[1]}', problems: [] }],
  ["bytes", utf8('"é😀"'), { value: "é😀", text: '"é😀"', problems: [] }],
  ["null", "null", { value: null, text: "null", problems: [] }],
  ["a byte order mark in bytes", bytes(0xef, 0xbb, 0xbf, "[]"), { value: [], text: "[]", problems: [mark] }],
  ["a byte order mark in a text", "\ufeff[]", { value: [], text: "[]", problems: [mark] }],
];

const problems: readonly (readonly [
  name: string,
  input: Uint8Array | string,
  hasValue: boolean,
  problems: readonly InputProblem[],
])[] = [
  [
    "a fault of syntax",
    '{\n  "a": é\n}',
    false,
    [{ rule: "input/syntax", pointer: "", ...at(9, 2, 8), detail: "unexpected-character" }],
  ],
  ["nothing", new Uint8Array(0), false, [{ rule: "input/syntax", pointer: "", ...at(0, 1, 1), detail: "empty" }]],
  [
    "a fault after a byte order mark",
    "\ufeff[1,]",
    false,
    [mark, { rule: "input/syntax", pointer: "", ...at(2, 1, 3), detail: "trailing-comma" }],
  ],
  [
    "something after the document",
    "{}\r\n\r\n }",
    false,
    [{ rule: "input/trailing", pointer: "", ...at(7, 3, 2), detail: "trailing-content" }],
  ],
  [
    "a second document",
    "{}\n{}",
    false,
    [{ rule: "input/trailing", pointer: "", ...at(3, 2, 1), detail: "another-document" }],
  ],
  [
    "a byte that is not UTF-8",
    bytes('{"a":\n"😀', 0xe9, '"}'),
    false,
    [{ rule: "input/utf8", pointer: "", ...at(9, 2, 4), detail: "not-utf-8" }],
  ],
  [
    "a byte that is not UTF-8 after a byte order mark",
    bytes(0xef, 0xbb, 0xbf, '"', 0xff),
    false,
    [{ rule: "input/utf8", pointer: "", ...at(1, 1, 2), detail: "not-utf-8" }],
  ],
  [
    "a text cut in a character",
    bytes('"', 0xe2, 0x80),
    false,
    [{ rule: "input/utf8", pointer: "", ...at(1, 1, 2), detail: "cut-short" }],
  ],
  [
    "UTF-16",
    bytes(0xff, 0xfe, "{", 0, "}", 0),
    false,
    [{ rule: "input/utf8", pointer: "", ...at(0, 1, 1), detail: "utf-16" }],
  ],
  ["a repeated key", '{"a":1,\n "a":2}', true, [{ rule: "input/duplicate-key", pointer: "", ...at(9, 2, 2) }]],
  [
    "a key three times, once with an escape",
    '{"b/c":[0,{"a":1,"\\u0061":2,"a":3}]}',
    true,
    [
      { rule: "input/duplicate-key", pointer: "/b~1c/1", ...at(17, 1, 18) },
      { rule: "input/duplicate-key", pointer: "/b~1c/1", ...at(28, 1, 29) },
    ],
  ],
  [
    "a repeated key with white space before its colon",
    '{"a" :1,"a"\n:2}',
    true,
    [{ rule: "input/duplicate-key", pointer: "", ...at(8, 1, 9) }],
  ],
  [
    "a repeated __proto__",
    '{"__proto__":1,"__proto__":2}',
    true,
    [{ rule: "input/duplicate-key", pointer: "", ...at(15, 1, 16) }],
  ],
  ["the same key in two objects", '[{"a":1},{"a":1}]', true, []],
  ["colons and quotes in a string", '{"a":"\\"b\\": c :","d\\\\":1}', true, []],
  [
    "half a surrogate pair in a value",
    '{"a":["\\ud83d\\ude00","x\\ud83d"]}',
    true,
    [{ rule: "input/surrogate", pointer: "/a/1", ...at(23, 1, 24), detail: "in-value" }],
  ],
  [
    "half a surrogate pair in a key",
    '{"a":{"\\uDE00":1}}',
    true,
    [{ rule: "input/surrogate", pointer: "/a", ...at(7, 1, 8), detail: "in-key" }],
  ],
  [
    "half a surrogate pair after what only looks like one",
    '["\\\\ud83d \\ud83d"]',
    true,
    [{ rule: "input/surrogate", pointer: "/0", ...at(10, 1, 11), detail: "in-value" }],
  ],
  ["an escaped backslash before the letters of an escape", '["\\\\ud83d"]', true, []],
  [
    "half a surrogate pair in a text that is no bytes",
    '["\ud83d"]',
    true,
    [{ rule: "input/surrogate", pointer: "/0", ...at(2, 1, 3), detail: "in-value" }],
  ],
  ["a pair of which one half is an escape", '["\\ud83d\ude00"]', true, []],
];

const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
const members = (count: number): string => `{${Array.from({ length: count }, (_, n) => `"${n}":0`).join()}}`;
const tooDeep = { rule: "input/depth", pointer: "", ...at(64, 1, 65) } as const;

const limited: readonly (readonly [
  name: string,
  input: Uint8Array | string,
  limits: Partial<InputLimits>,
  hasValue: boolean,
  problems: readonly InputProblem[],
])[] = [
  ["as large as allowed", '"abc"', { bytes: 5 }, true, []],
  ["one byte larger", '"abcd"', { bytes: 5 }, false, [{ rule: "input/size", pointer: "", ...at(0, 1, 1) }]],
  [
    "one byte larger, in bytes",
    utf8('"abcd"'),
    { bytes: 5 },
    false,
    [{ rule: "input/size", pointer: "", ...at(0, 1, 1) }],
  ],
  ["characters of several bytes", '"é😀"', { bytes: 8 }, true, []],
  ["a byte less for them", '"é😀"', { bytes: 7 }, false, [{ rule: "input/size", pointer: "", ...at(0, 1, 1) }]],
  ["larger than ten million", " ".repeat(10_000_001), {}, false, [{ rule: "input/size", pointer: "", ...at(0, 1, 1) }]],
  ["sixty-four deep", nested(64), {}, true, []],
  ["sixty-five deep", nested(65), {}, false, [tooDeep]],
  ["half a million deep", nested(499_999), {}, false, [tooDeep]],
  ["five million deep", nested(5_000_000), {}, false, [tooDeep]],
  ["ten million brackets", utf8("[".repeat(10_000_000)), {}, false, [tooDeep]],
  ["a hundred thousand keys", members(100_000), {}, true, []],
  [
    "a key more",
    members(100_001),
    {},
    false,
    [{ rule: "input/limit", pointer: "", ...at(988_891, 1, 988_892), detail: "keys" }],
  ],
  [
    "more problems than are listed",
    '{"a":1,"a":2,"a":3,"a":4}',
    { problems: 2 },
    true,
    [
      { rule: "input/duplicate-key", pointer: "", ...at(7, 1, 8) },
      { rule: "input/duplicate-key", pointer: "", ...at(13, 1, 14) },
      { rule: "input/limit", pointer: "", ...at(19, 1, 20), detail: "problems" },
    ],
  ],
];

/** A small record with what real ones have: long texts, links, dates, characters outside ASCII. */
const record = {
  standard: "ehc-plan",
  child: { name: { given: "Zoë", family: "Example" }, nhsNumber: "9990000018", born: "2014-05-06" },
  sections: {
    B: { needs: [{ id: "n1", text: 'Reads “slowly” — tires by 10:30.\nSays "why" often \u{1f600}', rank: 1 }] },
    E: { outcomes: [{ id: "o1", steps: [{ text: "\\ and / and \t", by: null, met: false, share: -1.5e-7 }] }] },
    F: {},
  },
};

/** Bytes of the record in one of several spellings, with bits turned over, bytes added and taken away, and cut. */
const spoilt = fc
  .record({
    text: fc.constantFrom(
      JSON.stringify(record),
      JSON.stringify(record, null, 2),
      `\ufeff${JSON.stringify(record, null, 1).replaceAll("\n", "\r\n")}`,
      JSON.stringify(record).replace("“", "\\ud83d").replace('"rank"', '"text"'),
    ),
    flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 4 }),
    added: fc.array(fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 4 })), { maxLength: 3 }),
    cut: fc.option(fc.nat()),
  })
  .map(({ text, flips, added, cut }) => {
    let spoiling = [...utf8(text)];
    for (const [place, mask] of flips) {
      const index = place % spoiling.length;
      spoiling[index] = (spoiling[index] ?? 0) ^ mask;
    }
    for (const [place, more] of added) spoiling.splice(place % spoiling.length, 0, ...more);
    if (cut !== null) spoiling = spoiling.slice(0, cut % spoiling.length);
    return Uint8Array.from(spoiling);
  });

/** What the parser must agree with: the value of bytes that the platform takes. */
const platformValue = (input: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(input));
  } catch {
    return undefined;
  }
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe("parseInput", () => {
  test.each(taken)("takes %s", (_name, input, want) => {
    expect(parseInput(input)).toEqual(want);
  });

  test.each(problems)("reports %s", (_name, input, hasValue, want) => {
    const parsed = parseInput(input);
    expect(parsed.problems).toEqual(want);
    expect("value" in parsed).toBe(hasValue);
  });

  test.each(limited)("limits: %s", (_name, input, limits, hasValue, want) => {
    const parsed = parseInput(input, limits);
    expect(parsed.problems).toEqual(want);
    expect("value" in parsed).toBe(hasValue);
  });

  test("keeps __proto__ as a property", () => {
    const { value } = parseInput('{"__proto__":{"a":1}}');
    expect(Object.keys(Object(value))).toEqual(["__proto__"]);
  });

  test("the text is there unless it could not be read", () => {
    expect(parseInput("\ufeff[").text).toBe("[");
    expect("text" in parseInput(bytes(0xff))).toBe(false);
    expect("text" in parseInput("[]", { bytes: 1 })).toBe(false);
  });

  test("a parser that gives up on a sound text is a limit", () => {
    vi.spyOn(JSON, "parse").mockImplementation(() => {
      throw new RangeError("Maximum call stack size exceeded");
    });
    expect(parseInput("[]").problems).toEqual([
      { rule: "input/limit", pointer: "", ...at(0, 1, 1), detail: "resources" },
    ]);
  });

  test("a long text is not parsed before its depth is known", () => {
    const parse = vi.spyOn(JSON, "parse");
    expect(parseInput(nested(500_001)).problems).toEqual([tooDeep]);
    expect(parse).not.toHaveBeenCalled();
  });

  test("any bytes have either a value or a problem, and the value is the platform's", () => {
    fc.assert(
      fc.property(spoilt, (input) => {
        const { value, problems } = parseInput(input);
        expect(value).toEqual(platformValue(input));
        if (value === undefined) expect(problems.length).toBeGreaterThan(0);
        for (const problem of problems) {
          expect(problem.line).toBeGreaterThan(0);
          expect(problem.column).toBeGreaterThan(0);
          expect(problem.offset).toBeLessThanOrEqual(input.length);
        }
      }),
      { seed: 21, numRuns: 3000 },
    );
  });

  test("problems without a pointer hold nothing of the text", () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(",", '"', "\\", "\n", "}", "'", "x"), (place, added) => {
        const text = JSON.stringify({ QZKEY: "QZVALUE", QZOTHER: ["QZITEM"] });
        const index = place % text.length;
        const { problems } = parseInput(text.slice(0, index) + added + text.slice(index));
        expect(JSON.stringify(problems)).not.toContain("QZ");
      }),
      { seed: 22, numRuns: 1000 },
    );
  });

  test("finds repeated keys wherever a model of objects finds them", () => {
    const key = fc.constantFrom("a", "b", "\\u0061", "c:", 'd\\"', "");
    const space = fc.constantFrom("", " ", "\n");
    const { value: json } = fc.letrec<{ value: readonly [string, number]; object: readonly [string, number] }>(
      (tie) => ({
        value: fc.oneof(
          { depthSize: "small" },
          fc.constantFrom<readonly [string, number]>(["1", 0], ['" \\": :"', 0], ['"\\": "', 0]),
          tie("object"),
          fc
            .array(tie("value"), { maxLength: 3 })
            .map(
              (items) =>
                [`[${items.map(([text]) => text).join()}]`, items.reduce((sum, [, count]) => sum + count, 0)] as const,
            ),
        ),
        object: fc.array(fc.tuple(key, space, tie("value")), { maxLength: 4 }).map((list) => {
          const names = new Set(list.map(([name]) => JSON.parse(`"${name}"`)));
          const inside = list.reduce((sum, [, , [, count]]) => sum + count, 0);
          const text = list.map(([name, gap, [value]]) => `"${name}"${gap}:${gap}${value}`).join();
          return [`{${text}}`, inside + list.length - names.size] as const;
        }),
      }),
    );
    fc.assert(
      fc.property(json, ([text, count]) => {
        const rules = parseInput(text).problems.map(({ rule }) => rule);
        expect(rules).toEqual(Array.from({ length: count }, () => "input/duplicate-key"));
      }),
      { seed: 23, numRuns: 2000 },
    );
  });
});
