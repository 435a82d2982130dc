import { describe, expect, it } from "vitest";
import { parentOf, parsePointer, toPointer, touches, valueAt } from "./pointer.ts";

describe("toPointer and parsePointer", () => {
  it.each<[string, (string | number)[]]>([
    ["", []],
    ["/a", ["a"]],
    ["/a/0/b", ["a", "0", "b"]],
    ["/", [""]],
    ["/a~1b/m~0n", ["a/b", "m~n"]],
    ["/~01", ["~1"]],
  ])("%j", (pointer, tokens) => {
    expect(toPointer(tokens)).toBe(pointer);
    expect(parsePointer(pointer)).toEqual(tokens.map(String));
  });
  it("refuses what is no pointer", () => {
    expect(() => parsePointer("a")).toThrow(TypeError);
  });
});

describe("parentOf", () => {
  it.each([
    ["", ""],
    ["/a", ""],
    ["/a/0", "/a"],
  ])("%j", (pointer, want) => {
    expect(parentOf(pointer)).toBe(want);
  });
});

describe("valueAt", () => {
  const record = { a: [{ b: 1 }], "c/d": 2 };
  it.each<[string, unknown]>([
    ["", record],
    ["/a/0/b", 1],
    ["/c~1d", 2],
    ["/a/1", undefined],
    ["/a/0/b/x", undefined],
    ["/toString", undefined],
    ["/__proto__", undefined],
  ])("%j", (pointer, want) => {
    expect(valueAt(record, pointer)).toBe(want);
  });
});

describe("touches", () => {
  it.each<[string, string, boolean]>([
    ["/a/b", "/a/b", true],
    ["/a", "/a/b", true],
    ["", "/a/b", true],
    ["/a/b/c", "/a/b", true],
    ["/a/c", "/a/b", false],
    ["/ab", "/a", false],
    ["/a/3/b", "/a/*/b", true],
    ["/a/3", "/a/*/b", true],
    ["/a/3/c", "/a/*/b", false],
    ["/b/3/b", "/a/*/b", false],
  ])("%j and %j", (pointer, pattern, want) => {
    expect(touches(pointer, pattern)).toBe(want);
  });
});
