import { expect, test } from "vitest";
import { type ExitCode, winningExitCode } from "./exit-code.ts";

test.each<[readonly ExitCode[], ExitCode]>([
  [[], 0],
  [[0], 0],
  [[0, 1], 1],
  [[1, 4], 4],
  [[1, 4, 3], 3],
  [[2, 1, 4, 3], 2],
  [[1, 2, 3, 4, 70], 70],
])("of %j wins %i", (codes, want) => {
  expect(winningExitCode(codes)).toBe(want);
});
