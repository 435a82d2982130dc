import { expect, test } from "vitest";
import { WorkFailure } from "../work/work-failure.ts";
import { describeFailure } from "./describe-failure.ts";

const secret = "the record says so";
const withCode = (code: unknown): Error => Object.assign(new TypeError(secret), { code });
const place = "at describe-failure.test.ts:";

test.each([
  ["an error", new RangeError(secret), "RangeError "],
  ["an error with a code of Node", withCode("ERR_STREAM_PREMATURE_CLOSE"), "ERR_STREAM_PREMATURE_CLOSE, TypeError "],
  [
    "an error with a code of the framework",
    withCode("FST_ERR_REP_ALREADY_SENT"),
    "FST_ERR_REP_ALREADY_SENT, TypeError ",
  ],
  ["an error with a code of the system", withCode("ECONNRESET"), "ECONNRESET, TypeError "],
  ["an error whose code is none", withCode(secret), "TypeError "],
  ["an error whose code is like one", withCode("ERR_of the record"), "TypeError "],
  ["an error whose code has a number of a child", withCode("ERR_9990000018"), "TypeError "],
  ["an error whose code is no text", withCode(7), "TypeError "],
])("says of %s what it is and where it arose", (_name, error, want) => {
  expect(describeFailure(error).replace(/[0-9]+$/, "")).toBe(`${want}${place}`);
});

test.each([
  ["a text", secret],
  ["nothing", undefined],
  ["an object", { code: "ECONNRESET", message: secret }],
])("says of %s that is thrown only that it was", (_name, thrown) => {
  expect(describeFailure(thrown)).toBe("Error");
});

test("says of the failure of a thread where it arose there", () => {
  expect(describeFailure(new WorkFailure("RangeError at judge.ts:12"))).toBe("RangeError at judge.ts:12");
});
