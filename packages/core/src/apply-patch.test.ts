import { describe, expect, it } from "vitest";
import { applyPatch } from "./apply-patch.ts";
import type { Operation } from "./cases.ts";

const record = { a: 1, list: ["x", "y"], deep: { b: { c: true } } };

describe("applyPatch", () => {
  it.each<[string, Operation[], unknown]>([
    ["nothing", [], record],
    ["replaces a value", [{ op: "replace", path: "/a", value: 2 }], { ...record, a: 2 }],
    ["adds a property", [{ op: "add", path: "/b", value: 2 }], { ...record, b: 2 }],
    ["inserts into a list", [{ op: "add", path: "/list/1", value: "z" }], { ...record, list: ["x", "z", "y"] }],
    ["appends to a list", [{ op: "add", path: "/list/-", value: "z" }], { ...record, list: ["x", "y", "z"] }],
    ["removes from a list", [{ op: "remove", path: "/list/0" }], { ...record, list: ["y"] }],
    ["removes deep down", [{ op: "remove", path: "/deep/b/c" }], { ...record, deep: { b: {} } }],
    ["replaces the whole", [{ op: "replace", path: "", value: 3 }], 3],
  ])("%s", (_, patch, want) => {
    expect(applyPatch<unknown>(record, patch)).toEqual(want);
  });
  it("leaves the record as it was", () => {
    const before = structuredClone(record);
    applyPatch(record, [{ op: "remove", path: "/deep/b/c" }]);
    expect(record).toEqual(before);
  });
  it.each<[string, Operation]>([
    ["removes nothing", { op: "remove", path: "/none" }],
    ["replaces nothing", { op: "replace", path: "/list/2", value: 1 }],
    ["adds into nothing", { op: "add", path: "/none/a", value: 1 }],
    ["inherited", { op: "replace", path: "/toString", value: 1 }],
  ])("refuses: %s", (_, operation) => {
    expect(() => applyPatch(record, [operation])).toThrow(RangeError);
  });
});
