import { expect, test } from "vitest";
import { errorCode } from "./error-code.ts";

const withCode = (code: unknown) => Object.assign(new Error("connect to s3cret"), { code });

const rows: readonly [string, unknown, string][] = [
  ["of the system", withCode("ECONNREFUSED"), "ECONNREFUSED"],
  ["of PostgreSQL", withCode("28P01"), "28P01"],
  ["of Redis, in its message", new Error("WRONGPASS username-password pair s3cret"), "WRONGPASS"],
  ["of several attempts", new AggregateError([withCode("ETIMEDOUT")], "s3cret"), "ETIMEDOUT"],
  ["of what is behind it", new Error("s3cret", { cause: withCode("ENOTFOUND") }), "ENOTFOUND"],
  ["a code that is a sentence", withCode("S3cret and more"), "unknown"],
  ["a message alone", new Error("password s3cret is wrong"), "unknown"],
  ["a number", withCode(7), "unknown"],
  ["no error", "s3cret", "unknown"],
];

test.each(rows)("%s", (_, error, want) => {
  expect(errorCode(error)).toBe(want);
});
