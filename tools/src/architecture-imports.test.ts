import { describe, expect, test } from "vitest";
import { importsOf, packageOf } from "./architecture-imports.ts";

const runTime = (specifier: string) => ({ specifier, typeOnly: false });
const type = (specifier: string) => ({ specifier, typeOnly: true });

describe("importsOf", () => {
  test.each([
    ["a named import", 'import { a } from "./a.ts";', [runTime("./a.ts")]],
    ["an import for its effect", 'import "./a.ts";', [runTime("./a.ts")]],
    ["a type import", 'import type { A } from "./a.ts";', [type("./a.ts")]],
    ["an import of a type name, which stays", 'import { type A } from "./a.ts";', [runTime("./a.ts")]],
    ["a re-export by name", 'export { a } from "./a.ts";', [runTime("./a.ts")]],
    ["a re-export of everything", 'export * from "./a.ts";', [runTime("./a.ts")]],
    [
      "a re-export of types",
      'export type { A } from "./a.ts"; export type * from "./b.ts";',
      [type("./a.ts"), type("./b.ts")],
    ],
    ["an import on demand", 'export const a = () => import("./a.ts");', [runTime("./a.ts")]],
    [
      "a type in place",
      'type A = import("./a.ts").A; type B = typeof import("./b.ts");',
      [type("./a.ts"), type("./b.ts")],
    ],
    ["text and comments", '/** import { a } from "./a.ts" */ const a = "import b from \'./b.ts\'";', []],
    ["an export without source", "export const a = 1; export {};", []],
  ])("finds %s", (_, code, want) => {
    expect(importsOf(code, "ts")).toEqual(want);
  });

  test("takes every import of a declaration file for a type", () => {
    expect(importsOf('import { A } from "a"; export declare const a: A;', "dts")).toEqual([type("a")]);
  });

  test("refuses an import that it cannot follow", () => {
    expect(() => importsOf("export const load = (name: string) => import(name);", "ts")).toThrow("as a literal");
  });
});

test.each([
  ["ajv", "ajv"],
  ["ajv/dist/2020.js", "ajv"],
  ["@send-standards/common", "@send-standards/common"],
  ["@send-standards/common/schema", "@send-standards/common"],
  ["node:fs", "node:fs"],
  ["node:fs/promises", "node:fs"],
])("packageOf(%j) is %j", (specifier, want) => {
  expect(packageOf(specifier)).toBe(want);
});
