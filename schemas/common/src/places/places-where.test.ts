import { expect, it } from "vitest";
import { placesWhere } from "./places-where.ts";

const record = { a: "x", list: [{ id: "x" }, { id: "y" }, {}], nested: { deep: [["x"], ["y", "x"]] } };

it.each<[string, string[], string[]]>([
  ["a property", ["/a"], ["/a"]],
  ["a property of every item", ["/list/*/id"], ["/list/0/id"]],
  ["lists in lists", ["/nested/deep/*/*"], ["/nested/deep/0/0", "/nested/deep/1/1"]],
  ["several patterns in their order", ["/list/*/id", "/a"], ["/list/0/id", "/a"]],
  ["nothing where the property is absent", ["/b", "/b/c"], []],
  ["nothing where a list is none", ["/a/*", "/nested/*/deep"], []],
  ["nothing inside a text", ["/a/length"], []],
  ["no pattern", [], []],
])("%s", (_name, patterns, want) => {
  expect(placesWhere(patterns)(record, (value) => value === "x")).toEqual(want);
});
