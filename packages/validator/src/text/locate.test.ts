import { escapeToken } from "@send-standards/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locate } from "./locate.ts";

const pretty = `{
  "a": [
    1,
    { "b/c": "x" },
    "😀"
  ],
  "d~": { "": 2 }
}`;

const rows: readonly (readonly [name: string, text: string, pointer: string, line: number, column: number])[] = [
  ["the document", pretty, "", 1, 1],
  ["a document after white space", "\r\n  {}", "", 2, 3],
  ["a member", pretty, "/a", 2, 3],
  ["the first item", pretty, "/a/0", 3, 5],
  ["a member of an item", pretty, "/a/1/b~1c", 4, 7],
  ["the last item", pretty, "/a/2", 5, 5],
  ["a key with a tilde", pretty, "/d~0", 7, 3],
  ["an empty key", pretty, "/d~0/", 7, 11],
  ["a missing member", pretty, "/missing/deep/down", 1, 1],
  ["a missing member of a member", pretty, "/d~0/missing", 7, 3],
  ["a missing item", pretty, "/a/3", 2, 3],
  ["an index that is none", pretty, "/a/01", 2, 3],
  ["a place below a number", pretty, "/a/0/x", 3, 5],
  ["a place below a string", pretty, "/a/1/b~1c/0", 4, 7],
  ["a pointer without its slash", pretty, "a", 1, 1],
  ["a key written with an escape", '{"\\u0061b":1}', "/ab", 1, 2],
  ["columns after characters of two units", '["😀", 1]', "/1", 1, 8],
  ["the last of repeated keys", '{"a":1,"a":2}', "/a", 1, 8],
  ["a place in the last of repeated keys", '{"a":{"b":1},"a":{"b":2}}', "/a/b", 1, 19],
  ["a place that only an earlier one has", '{"a":{"b":{"c":1}},"a":{"d":2}}', "/a/b/c", 1, 20],
  ["a place that only an earlier one has, below a number", '{"a":[[1]],"a":2}', "/a/0/0", 1, 12],
  ["strings with quotes and brackets", '[{"a":"]\\"}\\\\"},"\\\\",2]', "/2", 1, 22],
  ["empty containers before it", "[[],{},[{}],3]", "/3", 1, 13],
  ["an empty text", "", "/a", 1, 1],
  ["a text cut short", '{"a":[1,', "/a/1", 1, 2],
  ["a place before a fault", '{"a":1 "b":2}', "/a", 1, 2],
  ["a place after a fault", '{"a":1 "b":2}', "/b", 1, 1],
  ["a key that is no string of JSON", '{"\\x":1,"":2}', "/", 1, 1],
];

/** Returns every pointer of `value` with the text that stands at its place, where `value` was written without white space. */
const writtenAt = (value: unknown, pointer: string, before: string): [pointer: string, written: string][] => {
  const here: [string, string] = [pointer, before + JSON.stringify(value)];
  if (Array.isArray(value)) return [here, ...value.flatMap((item, at) => writtenAt(item, `${pointer}/${at}`, ""))];
  if (typeof value !== "object" || value === null) return [here];
  return [
    here,
    ...Object.entries(value).flatMap(([key, item]) =>
      writtenAt(item, `${pointer}/${escapeToken(key)}`, `${JSON.stringify(key)}:`),
    ),
  ];
};

describe("locate", () => {
  test.each(rows)("finds %s", (_name, text, pointer, line, column) => {
    expect(locate(text, [pointer])).toEqual(new Map([[pointer, { line, column }]]));
  });

  test("finds several places at once, however they are ordered", () => {
    const found = locate(pretty, new Set(["/d~0", "/a/2", "", "/a", "/a/9"]));
    expect([...found]).toEqual([
      ["/d~0", { line: 7, column: 3 }],
      ["/a/2", { line: 5, column: 5 }],
      ["", { line: 1, column: 1 }],
      ["/a", { line: 2, column: 3 }],
      ["/a/9", { line: 2, column: 3 }],
    ]);
  });

  test("every place of a document, alone and with all others", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary", maxDepth: 4 }), fc.nat(), (value, pick) => {
        const text = JSON.stringify(value);
        const places = writtenAt(JSON.parse(text), "", "");
        const all = locate(
          text,
          places.map(([pointer]) => pointer),
        );
        for (const [pointer, written] of places) {
          const place = all.get(pointer);
          expect(place?.line).toBe(1);
          expect(text.slice((place?.column ?? 0) - 1).startsWith(written)).toBe(true);
        }
        const [one] = places[pick % places.length] ?? [""];
        expect(locate(text, [one]).get(one)).toEqual(all.get(one));
      }),
      { seed: 41, numRuns: 1000 },
    );
  });

  test("any text and any pointers have places within the text", () => {
    const text = fc.string({ unit: fc.constantFrom(...'{}[]:,"\\ \n1a/~') });
    fc.assert(
      fc.property(
        text,
        fc.array(fc.string({ unit: fc.constantFrom(..."/~01a") }), { maxLength: 4 }),
        (given, pointers) => {
          const lines = given.split("\n");
          const found = locate(given, pointers);
          expect([...found.keys()]).toEqual([...new Set(pointers)]);
          for (const { line, column } of found.values()) {
            expect(column).toBeGreaterThan(0);
            expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
          }
        },
      ),
      { seed: 42, numRuns: 5000 },
    );
  });

  test("deep texts and deep pointers", () => {
    const depth = 200_000;
    const pointer = "/0".repeat(depth - 1);
    expect(locate("[".repeat(depth) + "]".repeat(depth), [pointer]).get(pointer)).toEqual({ line: 1, column: depth });
  });
});
