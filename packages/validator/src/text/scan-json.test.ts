import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type JsonFaultReason, jsonFaultReasons } from "./json-fault.ts";
import { type ScanOptions, scanJson } from "./scan-json.ts";

const sound: readonly (readonly [name: string, text: string])[] = [
  ["null", "null"],
  ["number", "-0.5e+10"],
  ["white space of every kind", ' \t\r\n{ "a" : [ 1 , true ] } \n'],
  ["every escape", '"\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u00e9 \\uD83D\\uDE00"'],
  ["half a surrogate pair", '"\\ud800"'],
  ["a line separator and a delete", '"\u2028\u007f"'],
  ["empty containers", '{"":[],"a":{}}'],
  ["a key that ends in a backslash", '{"a\\\\":1}'],
];

const faults: readonly (readonly [name: string, text: string, offset: number, reason: JsonFaultReason])[] = [
  ["nothing", "", 0, "empty"],
  ["white space only", " \n", 0, "empty"],
  ["an open object", '{"a":1', 6, "end-of-input"],
  ["an open object before its key", "{", 1, "end-of-input"],
  ["an open object after a comma", '{"a":1, ', 8, "end-of-input"],
  ["an open object after a key", '{"a"', 4, "end-of-input"],
  ["an open object after a colon", '{"a":', 5, "end-of-input"],
  ["an open array", "[1", 2, "end-of-input"],
  ["a literal cut off", "[tru", 4, "end-of-input"],
  ["a number cut off at its sign", "[-", 2, "end-of-input"],
  ["a number cut off at its point", "[1.", 3, "end-of-input"],
  ["a number cut off at its exponent", "[1.5e-", 6, "end-of-input"],
  ["a string without its end", '["abc', 1, "unterminated-string"],
  ["a string that ends in a backslash", '"abc\\', 0, "unterminated-string"],
  ["a string that ends in an escape", '"abc\\u00', 0, "unterminated-string"],
  ["quotes inside a value", '{"a":"the "big" one"}', 10, "unescaped-quote"],
  ["quotes inside a key", '{"the "big" one":1}', 6, "unescaped-quote"],
  ["a value without its closing quote", '{"a":"b,"c":1}', 8, "unescaped-quote"],
  ["a line feed in a string", '["a\nb"]', 3, "line-break-in-string"],
  ["a carriage return in a string", '["a\rb"]', 3, "line-break-in-string"],
  ["a tab in a string", '["a\tb"]', 3, "control-character-in-string"],
  ["a path with backslashes", '["C:\\Users"]', 4, "bad-escape"],
  ["a unicode escape with a wrong digit", '["\\u00g0"]', 2, "bad-escape"],
  ["a leading zero", "[01]", 1, "bad-number"],
  ["a leading point", "[.5]", 1, "bad-number"],
  ["a leading plus", "[+1]", 1, "bad-number"],
  ["two signs", "[--1]", 1, "bad-number"],
  ["a sign at the end of the text", "[1-", 1, "bad-number"],
  ["no digit after the point", "[1.]", 1, "bad-number"],
  ["a date without quotes", "[2025-09-01]", 1, "bad-number"],
  ["hexadecimal", "[0x1f]", 1, "bad-number"],
  ["NaN", "[NaN]", 1, "not-a-number-literal"],
  ["Infinity with a sign", "[-Infinity]", 1, "not-a-number-literal"],
  ["None", '{"a":None}', 5, "unknown-literal"],
  ["True", '{"a":True}', 5, "unknown-literal"],
  ["a literal with more behind it", "[nullx]", 1, "unknown-literal"],
  ["a comma at the end of an array", "[1 , ]", 3, "trailing-comma"],
  ["a comma at the end of an object", '{"a":1,}', 6, "trailing-comma"],
  ["two commas", "[1,,2]", 3, "extra-comma"],
  ["a comma at the start of an array", "[,1]", 1, "extra-comma"],
  ["a comma at the start of an object", '{,"a":1}', 1, "extra-comma"],
  ["no comma between members", '{"a":1\n"b":2}', 6, "missing-comma"],
  ["no comma between strings", '["a" "b"]', 4, "missing-comma"],
  ["no comma between objects", "[{}{}]", 3, "missing-comma"],
  ["no colon", '{"a" 1}', 4, "missing-colon"],
  ["an equals sign", '{"a" = 1}', 4, "missing-colon"],
  ["a key alone", '{"a"}', 4, "missing-colon"],
  ["no value before a comma", '{"a":,"b":1}', 5, "missing-value"],
  ["no value before the end", '{"a": }', 6, "missing-value"],
  ["an array closed as an object", "[1}", 2, "mismatched-bracket"],
  ["an object closed as an array", '{"a":1]', 6, "mismatched-bracket"],
  ["an empty array closed as an object", "[}", 1, "mismatched-bracket"],
  ["an empty object closed as an array", "{]", 1, "mismatched-bracket"],
  ["an apostrophe around a value", "['a']", 1, "single-quote"],
  ["an apostrophe around a key", "{'a':1}", 1, "single-quote"],
  ["a typographic quote", "[\u201ca\u201d]", 1, "curly-quote"],
  ["a line comment", "[1 // one\n]", 3, "comment"],
  ["a block comment", "{/* a */}", 1, "comment"],
  ["a comment before the document", "# a\n{}", 0, "comment"],
  ["a key without quotes", "{a:1}", 1, "unquoted-key"],
  ["a number for a key", "{1:1}", 1, "unquoted-key"],
  ["a no-break space", "[\u00a01]", 1, "unusual-space"],
  ["a second byte order mark", "\ufeff{}", 0, "unusual-space"],
  ["a closing bracket alone", "]", 0, "unexpected-character"],
  ["a colon in an array", "[1:2]", 2, "unexpected-character"],
  ["a tag", "<a>", 0, "unexpected-character"],
  ["an object for a key", "{{}:1}", 1, "unexpected-character"],
  ["two documents", "{}\n{}", 3, "another-document"],
  ["a bracket too many", "{}}", 2, "trailing-content"],
  ["a comma after the document", "{},", 2, "trailing-content"],
];

const limited: readonly (readonly [
  name: string,
  text: string,
  options: ScanOptions,
  want: ReturnType<typeof scanJson>,
])[] = [
  ["as deep as allowed", '[{"a":1}]', { depth: 2 }, undefined],
  ["one deeper", '[1, {"a":[]}]', { depth: 2 }, { offset: 9, reason: "too-deep" }],
  ["as many keys and items as allowed", '[{"a":1},{"a":[]}]', { keys: 4 }, undefined],
  ["one key more", '[{"a":1},{"a":1,"b":2}]', { keys: 4 }, { offset: 16, reason: "too-many-keys" }],
  ["one item more", '[{"a":1},[ 1,[]]]', { keys: 4 }, { offset: 13, reason: "too-many-keys" }],
  ["no more items before a fault", "[1,2,]", { keys: 2 }, { offset: 4, reason: "trailing-comma" }],
  ["ten million brackets", "[".repeat(10_000_000), { depth: 64 }, { offset: 64, reason: "too-deep" }],
];

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const pieces = [..."{}[]:,\"\\/'ueE+-.01a \n\t\u00a0\ud800é", '"a"', "true", "null", "NaN", "\\u00", "//", "\ufeff"];

const edited = fc
  .tuple(
    fc.oneof(
      fc.json({ noUnicodeString: false }),
      fc.jsonValue().map((value) => JSON.stringify(value, null, 2)),
    ),
    fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom(...pieces)), { maxLength: 3 }),
  )
  .map(([json, edits]) =>
    edits.reduce((text, [place, removed, added]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + added + text.slice(at + removed);
    }, json),
  );

describe("scanJson", () => {
  test.each(sound)("accepts %s", (_name, text) => {
    expect(scanJson(text)).toBeUndefined();
    expect(isJson(text)).toBe(true);
  });

  test.each(faults)("refuses %s", (_name, text, offset, reason) => {
    expect(scanJson(text)).toEqual({ offset, reason });
    expect(isJson(text)).toBe(false);
  });

  test("every reason has a row", () => {
    const seen = new Set<string>([...faults.map(([, , , reason]) => reason), "too-deep", "too-many-keys"]);
    expect(jsonFaultReasons.filter((reason) => !seen.has(reason))).toEqual([]);
  });

  test.each(limited)("limits: %s", (_name, text, options, want) => {
    expect(scanJson(text, options)).toEqual(want);
  });

  test("accepts what JSON.parse accepts, of edited documents", () => {
    fc.assert(
      fc.property(edited, (text) => {
        expect(scanJson(text) === undefined).toBe(isJson(text));
      }),
      { seed: 14, numRuns: 5000 },
    );
  });

  test("accepts what JSON.parse accepts, of short texts", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        const text = parts.join("");
        const fault = scanJson(text);
        expect(fault === undefined).toBe(isJson(text));
        if (fault !== undefined) expect(fault.offset).toBeLessThanOrEqual(text.length);
      }),
      { seed: 15, numRuns: 20_000 },
    );
  });
});
