import { expect, it } from "vitest";
import { valuesAt } from "./values-at.ts";

const record = { a: [{ b: 1 }, {}, { b: 2 }] };

it.each<[string, string, { value: unknown; pointer: string }[]]>([
  ["the whole", "", [{ value: record, pointer: "" }]],
  [
    "a property of every item",
    "/a/*/b",
    [
      { value: 1, pointer: "/a/0/b" },
      { value: 2, pointer: "/a/2/b" },
    ],
  ],
  ["nothing there", "/c", []],
])("%s", (_, pattern, want) => {
  expect(valuesAt(record, pattern)).toEqual(want);
});
