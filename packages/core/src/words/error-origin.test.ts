import { expect, test } from "vitest";
import { errorOrigin } from "./error-origin.ts";

const withStack = (error: Error, stack: string): Error => Object.assign(error, { stack });
const renamed = Object.assign(new Error("x"), { name: "SECRET" });

test.each<[string, unknown, RegExp]>([
  ["an error of ours", new TypeError("SECRET"), /^TypeError at error-origin\.test\.ts:[0-9]+$/],
  ["an error with another name", renamed, /^Error( at error-origin\.test\.ts:[0-9]+)?$/],
  [
    "an error with frames in its message",
    new RangeError("SECRET\n    at SECRET.ts:1:1"),
    /^RangeError at error-origin\.test\.ts:[0-9]+$/,
  ],
  ["an error whose stack is not its own", withStack(new Error("a"), "SECRET\n    at SECRET.ts:1:1"), /^Error$/],
  ["an error without frames", withStack(new Error("SECRET"), "Error: SECRET\n"), /^Error$/],
  ["what is no error", "SECRET", /^Error$/],
  ["nothing", undefined, /^Error$/],
])("of %s tells the kind and the place and nothing else", (_, error, want) => {
  const line = errorOrigin(error);
  expect(line).toMatch(want);
  expect(line).not.toMatch(/SECRET|\n/);
});
