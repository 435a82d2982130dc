import { inspect } from "node:util";
import { expect, test } from "vitest";
import type { RecordInput } from "../record-input.ts";
import { recordBytes } from "./record-bytes.ts";

const text = (record: RecordInput): string => new TextDecoder().decode(recordBytes(record));

test.each<[string, RecordInput, string]>([
  ["an object", { a: ["é", 1] }, '{"a":["é",1]}'],
  ["a list", [1], "[1]"],
  ["a text, as it is", ' {"a" :1}\n', ' {"a" :1}\n'],
  ["bytes, as they are", new TextEncoder().encode("{\r\n}"), "{\r\n}"],
  ["half a surrogate pair in an object", { a: "\ud800" }, '{"a":"\\ud800"}'],
  ["half a surrogate pair in a text", '{"a":"\udc00😀"}', '{"a":"\\udc00😀"}'],
])("%s", (_, given, want) => {
  expect(text(given)).toBe(want);
});

test("bytes are copied, so that they can be sent again whatever becomes of them", () => {
  const bytes = new TextEncoder().encode("{}");
  const copy = recordBytes(bytes);
  bytes.fill(0);
  expect(new TextDecoder().decode(copy)).toBe("{}");
});

const circle: Record<string, unknown> = {};
circle["CANARY-key"] = circle;

test.each<[string, object]>([
  ["an object that holds itself", circle],
  ["a BigInt", { "CANARY-key": 1n }],
  ["a function", () => "CANARY"],
  [
    "an object that says something else",
    {
      toJSON: () => {
        throw new Error("CANARY");
      },
    },
  ],
])("%s is refused, and nothing of it is told", (_, given) => {
  const error = (() => {
    try {
      return recordBytes(given);
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(error).toEqual(
    new TypeError("The record cannot be written as JSON. Give plain objects, lists, texts, numbers and booleans."),
  );
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("CANARY");
});
