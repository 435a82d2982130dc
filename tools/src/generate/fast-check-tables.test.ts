import { describe, expect, it } from "vitest";
import { createTables } from "./fast-check-tables.ts";

describe("createTables", () => {
  it("puts the same cells there once", () => {
    const tables = createTables();
    const places = [
      tables.row({ least: 1, most: 2 }),
      tables.row({ least: 1, most: 3 }),
      tables.row({ least: 1, most: 2 }),
      tables.run({ codes: ["a", "b"] }),
      tables.run({ codes: ["b"] }),
      tables.run({ codes: ["a", "b"] }),
    ];
    expect(places).toEqual([0, 1, 0, 0, 2, 0]);
    expect([tables.lengthOf("least"), tables.lengthOf("codes"), tables.lengthOf("names")]).toEqual([2, 3, 0]);
  });
  it.each<[string, (string | number)[], string]>([
    ["none", [], "new Uint8Array([])"],
    ["bytes", [0, 255], "new Uint8Array([0,255])"],
    ["more than bytes", [0, 256], "new Uint16Array([0,256])"],
    ["more than 16 bits", [65536], "new Int32Array([65536])"],
    ["below zero", [-1, 0], "new Int32Array([-1,0])"],
    ["more than 32 bits", [2 ** 31], "new Float64Array([2147483648])"],
    ["fractions", [0.5], "new Float64Array([0.5])"],
    ["no bound", [1, Number.POSITIVE_INFINITY], "new Float64Array([1,Infinity])"],
    ["texts", ["a", '"'], '["a","\\""]'],
  ])("writes %s", (_, cells, want) => {
    const tables = createTables();
    tables.run({ most: cells });
    expect(tables.code().split("\n")).toContain(`const most = ${want};`);
  });
  it("writes expressions as what they are", () => {
    const tables = createTables();
    tables.row({ expressions: "^(\\.a){1,2}$", expressionLeast: 0, expressionMost: 4 });
    expect(tables.code()).toContain('const expressions = ["^(\\\\.a){1,2}$"].map((pattern) => new RegExp(pattern));');
  });
});
