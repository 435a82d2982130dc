import { describe, expect, test } from "vitest";
import { isSystemError, systemReason } from "./system-error.ts";

test.each([
  ["ENOSPC", "the disk is full"],
  ["ENOENT", "there is no such file or folder"],
  ["EWEIRD", "the system says EWEIRD"],
  ["toString", "the system says toString"],
])("%s is said in words", (code, want) => {
  expect(systemReason({ code })).toBe(want);
});

describe("an error of the system", () => {
  test.each<[string, unknown, boolean]>([
    ["has a code and a call", Object.assign(new Error("x"), { code: "EIO", syscall: "write" }), true],
    ["is not one without a call", Object.assign(new Error("x"), { code: "EIO" }), false],
    ["is not one with a number as code", Object.assign(new Error("x"), { code: 5, syscall: "write" }), false],
    ["is an error", { code: "EIO", syscall: "write" }, false],
    ["is something", undefined, false],
  ])("%s", (_, error, want) => {
    expect(isSystemError(error)).toBe(want);
  });
});
