import { expect, test } from "vitest";
import { mutated, sourceMutants } from "./source-mutants.ts";

test.each([
  ["const limit = 1 < 2;", []],
  ["const f = (a: number) => a < 2;", ["const f = (a: number) => a <= 2;", "const f = (a: number) => a < 3;"]],
  ["const f = (a: 1 | 2) => !a;", ["const f = (a: 1 | 2) => a;"]],
  ["const f = (a, b) => a && b;", ["const f = (a, b) => a || b;"]],
  [
    "const f = (a) => { if (a) return true; };",
    ["const f = (a) => { if (false) return true; };", "const f = (a) => { if (a) return false; };"],
  ],
  ["const f = (a) => (a ? b : c);", ["const f = (a) => (true ? b : c);"]],
  ["const f = (a) => `x` + a;", []],
])("the mutants of %s", (source, want) => {
  expect(sourceMutants(source).map((mutant) => mutated(source, mutant))).toEqual(want);
});

test("a mutant says where it is and what it changes", () => {
  expect(sourceMutants("const f = (a) =>\n  a ?? 1;").map(({ line, change }) => `${line}: ${change}`)).toEqual([
    "2: ?? into &&",
    "2: 1 into 2",
  ]);
});
