// Longer than other tests: tables with a row for every keyword and every way of writing it, most of them refused.

import type { FastCheck } from "@send-standards/core";
import { describe, expect, it } from "vitest";
import { fastCheckCode } from "./fast-check-code.ts";
import type { JsonSchema } from "./json-schema.ts";

const load = async (schema: JsonSchema): Promise<FastCheck> =>
  (await import(`data:text/javascript,${encodeURIComponent(fastCheckCode(schema))}`)).fastCheck;

const face = "\u{1f600}";
const text: JsonSchema = { type: "string", minLength: 1, maxLength: 3 };
const open: JsonSchema = { type: "object" };
const places: JsonSchema = {
  type: "object",
  propertyNames: { type: "string", pattern: "^[a-z]{1,9}$" },
  additionalProperties: { type: "object" },
};
const object = (properties: Record<string, JsonSchema>, more: JsonSchema = {}): JsonSchema => ({
  type: "object",
  additionalProperties: false,
  properties,
  ...more,
});
const flags = (names: string, more: JsonSchema = {}) =>
  object(Object.fromEntries([...names].map((name) => [name, { type: "boolean" }])), more);
const branch = (kind: string, property: string) =>
  object({ kind: { type: "string", const: kind }, [property]: text }, { required: ["kind", property] });

/** `depth` lists in each other, in an object. */
const nested = (depth: number): unknown => JSON.parse(`{"a":${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}}`);

describe("fastCheck", () => {
  it.each<[string, JsonSchema, [json: string, want: number][]]>([
    [
      "boolean",
      { type: "boolean" },
      [
        ["true", 0],
        ["false", 0],
        ["0", -1],
        ["null", -1],
      ],
    ],
    [
      "whole number",
      { type: "integer", minimum: -2, maximum: 5 },
      [
        ["5", 0],
        ["-2", 0],
        ["6", -1],
        ["-3", -1],
        ["1.0", 0],
        ["-0", 0],
        ["1.5", -1],
        ["1e400", -1],
        ['"1"', -1],
        ["true", -1],
      ],
    ],
    [
      "whole number without bounds",
      { type: "integer" },
      [
        ["1e300", 0],
        ["-0", 0],
        ["1.5", -1],
        ["1e400", -1],
        ["-1e400", -1],
      ],
    ],
    [
      "whole number beyond 32 bits",
      { type: "integer", minimum: 0, maximum: 2 ** 40 },
      [
        ["1099511627776", 0],
        ["1099511627777", -1],
        ["2147483648", 0],
        ["0.5", -1],
      ],
    ],
    [
      "number",
      { type: "number", minimum: 0, maximum: 1.5 },
      [
        ["1.5", 0],
        ["-0", 0],
        ["1.6", -1],
        ["-1e-9", -1],
        ["1e400", -1],
      ],
    ],
    [
      "number with one bound",
      { type: "number", minimum: 0 },
      [
        ["1e308", 0],
        ["1e400", -1],
        ["-1", -1],
      ],
    ],
    [
      "text",
      text,
      [
        ['"abc"', 0],
        ['"abcd"', -1],
        ['""', -1],
        ["1", -1],
        ["[]", -1],
        ['{"length":2}', -1],
      ],
    ],
    [
      "text of astral characters",
      text,
      [
        [`"${face.repeat(3)}"`, 0],
        [`"${face.repeat(4)}"`, -1],
        [`"ab${face}"`, 0],
        [`"abc${face}"`, -1],
      ],
    ],
    [
      "text of halves of characters",
      text,
      [
        ['"\\ud83d\\ud83d\\ud83d"', 0],
        ['"\\ude00\\ud83d\\ud83d\\ud83d"', -1],
        ['"\\ud83d\\ude00\\ude00\\ude00"', 0],
        ['"\\ude00\\ud83d\\ud83d\\ude00"', 0],
      ],
    ],
    [
      "text of several characters at least",
      { type: "string", minLength: 3 },
      [
        ['"abc"', 0],
        ['"ab"', -1],
        [`"${face.repeat(3)}"`, 0],
        [`"${face.repeat(2)}"`, -1],
        [`"${face}ab"`, 0],
      ],
    ],
    [
      "text without bounds",
      { type: "string" },
      [
        ['""', 0],
        ['"a"', 0],
        ["1", -1],
      ],
    ],
    [
      "pattern within a length",
      { type: "string", pattern: "^[a-z]{0,9}$", minLength: 1, maxLength: 2 },
      [
        ['"ab"', 0],
        ['"abc"', -1],
        ['""', -1],
      ],
    ],
    [
      "constant",
      { type: "string", const: "a" },
      [
        ['"a"', 0],
        ['"b"', -1],
        ["{}", -1],
      ],
    ],
    ["no code at all", { type: "string", enum: [] }, [['"a"', -1]]],
    [
      "few codes",
      { type: "string", enum: ["a", '\u00e9"\\'] },
      [
        ['"a"', 0],
        ['"\u00e9\\"\\\\"', 0],
        ['""', -1],
        ["0", -1],
      ],
    ],
    [
      "many codes",
      { type: "string", enum: ["a", "b", "cc", "dddd", "eeee"] },
      [
        ['"a"', 0],
        ['"b"', 0],
        ['"cc"', 0],
        ['"eeee"', 0],
        ['"c"', -1],
        ['"ddd"', -1],
        ['""', -1],
        ['"fffff"', -1],
        ["0", -1],
        ["[0]", -1],
      ],
    ],
    [
      "many codes, one of them empty",
      { type: "string", enum: ["", "b", "cc", "ddd"] },
      [
        ['""', 0],
        ['"ddd"', 0],
        ['"x"', -1],
      ],
    ],
    [
      "many codes of one length",
      { type: "string", enum: ["a", "b", "c", "d", "e"] },
      [
        ['"e"', 0],
        ['"f"', -1],
      ],
    ],
    [
      "list",
      { type: "array", items: text, maxItems: 2 },
      [
        ["[]", 0],
        ['["a","b"]', 0],
        ['["a","b","c"]', -1],
        ['["a",1]', -1],
        ["{}", -1],
      ],
    ],
    [
      "list of objects",
      { type: "array", items: flags("ab") },
      [
        ['[{"a":true},{"a":true,"b":false},{}]', 3],
        ['[{"c":1}]', -1],
      ],
    ],
    [
      "object with few properties",
      flags("ab"),
      [
        ["{}", 0],
        ['{"b":true,"a":true}', 2],
        ['{"a":1}', -1],
        ['{"c":true}', -1],
        ["[]", -1],
        ["null", -1],
        ['"a"', -1],
      ],
    ],
    [
      "object with few properties, some required",
      flags("abc", { required: ["a"] }),
      [
        ['{"a":true}', 1],
        ['{"b":true}', -1],
        ['{"a":true,"d":1}', -1],
        ["[]", -1],
      ],
    ],
    [
      "object with many properties",
      flags("abcdef"),
      [
        ["{}", 0],
        ['{"f":true,"a":true}', 2],
        ['{"a":1}', -1],
        ['{"g":true}', -1],
        ["[]", -1],
        ["null", -1],
        ['"a"', -1],
      ],
    ],
    [
      "object with many properties, some required",
      flags("abcdef", { required: ["a", "f"] }),
      [
        ['{"f":true,"a":true}', 2],
        ['{"f":true}', -1],
        ["[]", -1],
      ],
    ],
    [
      "names that objects answer to",
      flags("ab"),
      [
        ['{"toString":true}', -1],
        ['{"constructor":1}', -1],
        ['{"__proto__":true}', -1],
        ['{"__proto__":{"a":true}}', -1],
      ],
    ],
    ["closed object with many properties and __proto__", flags("abcdef"), [['{"__proto__":true}', -1]]],
    [
      "open object",
      { type: "object", properties: { a: text } },
      [
        ['{"a":"b","c":{"d":[{"e":null}]}}', 4],
        ['{"a":1}', -1],
        ['{"toString":1,"constructor":2}', 2],
      ],
    ],
    [
      "open object and __proto__",
      { type: "object", properties: { a: text } },
      [
        ['{"__proto__":1}', -1],
        ['{"c":{"__proto__":1}}', -1],
        ['{"c":[{"__proto__":1}]}', -1],
      ],
    ],
    [
      "object of anything",
      open,
      [
        ["{}", 0],
        ['{"a":[1,{"b":2}]}', 2],
        ["[]", -1],
        ["null", -1],
        ['"a"', -1],
        ['{"__proto__":1}', -1],
      ],
    ],
    [
      "object of texts",
      { type: "object", additionalProperties: text },
      [
        ['{"x":"a","y":"b"}', 2],
        ['{"x":1}', -1],
        ['{"__proto__":"a"}', -1],
      ],
    ],
    [
      "object with few names",
      { ...flags("ab"), propertyNames: { type: "string", enum: ["a", "c"] } },
      [
        ['{"a":true}', 1],
        ['{"b":true}', -1],
        ['{"c":true}', -1],
        ["[]", -1],
        ["null", -1],
      ],
    ],
    [
      "lists of everything",
      object({
        texts: { type: "array", items: text },
        ids: { type: "array", items: { type: "string", pattern: "^[a-z]{2}$" } },
        places: { type: "array", items: open },
        lists: { type: "array", items: { type: "array", items: { type: "integer" } } },
      }),
      [
        ['{"texts":["a","b"],"ids":["ab"],"places":[{"x":1}],"lists":[[1],[2,3]]}', 5],
        ['{"ids":["ab",1]}', -1],
        ['{"ids":["ab","a"]}', -1],
        ['{"places":[{},[]]}', -1],
        ['{"lists":[[1],[1.5]]}', -1],
        ['{"lists":[[1],1]}', -1],
      ],
    ],
    [
      "properties in any order",
      flags("abcd", { required: ["b", "d"] }),
      [
        ['{"d":true,"c":true,"b":true,"a":true}', 4],
        ['{"b":true,"a":true,"d":true}', 3],
        ['{"c":true,"d":true,"a":true,"b":true}', 4],
        ['{"d":true,"e":true,"b":true}', -1],
        ['{"d":true,"a":true}', -1],
      ],
    ],
    [
      "a pattern that repeats a group, within a length",
      { type: "string", pattern: "^(ab){1,3}$", minLength: 3, maxLength: 4 },
      [
        ['"abab"', 0],
        ['"ab"', -1],
        ['"ababab"', -1],
        ['"abba"', -1],
        ["1", -1],
      ],
    ],
    [
      "an alternative within a length",
      { type: "string", pattern: "^(a|bb|ccc)$", minLength: 2, maxLength: 2 },
      [
        ['"bb"', 0],
        ['"a"', -1],
        ['"ccc"', -1],
        ["[]", -1],
      ],
    ],
    [
      "places by name",
      places,
      [
        ['{"ab":{"x":1}}', 2],
        ['{"a1":{}}', -1],
        ['{"ab":1}', -1],
        ['{"ab":[]}', -1],
        ['{"__proto__":{}}', -1],
      ],
    ],
    [
      "union",
      { anyOf: [branch("x", "one"), branch("y", "two")] },
      [
        ['{"kind":"x","one":"a"}', 2],
        ['{"two":"a","kind":"y"}', 2],
        ['{"kind":"x","two":"a"}', -1],
        ['{"kind":"z"}', -1],
        ["{}", -1],
        ["null", -1],
        ["[]", -1],
        ['"x"', -1],
      ],
    ],
    [
      "references",
      {
        ...object({ a: { $ref: "#/$defs/T" }, b: { $ref: "#/$defs/O" } }),
        $defs: { T: { $ref: "#/$defs/U" }, U: text, O: open },
      },
      [
        ['{"a":"x","b":{"c":1}}', 3],
        ['{"a":""}', -1],
        ['{"b":[]}', -1],
      ],
    ],
  ])("%s", async (_, schema, rows) => {
    const fastCheck = await load(schema);
    expect(rows.map(([json]) => [json, fastCheck(JSON.parse(json))])).toEqual(rows);
  });
  it("leaves to the full check what lies deeper than forty in an open place", async () => {
    const [alone, inside] = [await load(open), await load({ type: "object", properties: { a: text } })];
    expect([39, 40, 41].map((depth) => alone(nested(depth)))).toEqual([1, 1, -1]);
    expect([39, 40, 41].map((depth) => inside({ b: nested(depth) }))).toEqual([2, 2, -1]);
    expect(alone(nested(100_000))).toBe(-1);
  });
  it("holds no prose, imports nothing, and writes what is alike once", () => {
    const described = { ...text, title: "Secret", description: "Secret", "x-source": "Secret" };
    const list = { type: "array", items: described };
    const code = fastCheckCode(object({ a: list, b: list, c: { type: "array", items: text } }));
    expect(code).not.toMatch(/Secret|\b(import|require|eval|Function)\b/);
    expect(code).toMatch(/^const listItems = new Uint8Array\(\[[0-9]+\]\);$/m);
  });
});
