import { expect, test } from "vitest";
import { describeInternalError } from "./internal-error.ts";

test("a mistake of our own is told by its kind, its place and the version, in one line", () => {
  const line = describeInternalError(new TypeError("SECRET"));
  expect(line).toMatch(/\(TypeError at internal-error\.test\.ts:[0-9]+, version [0-9.]+\)/);
  expect(line).not.toMatch(/SECRET|\n/);
});
