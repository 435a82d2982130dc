import { expect, test } from "vitest";
import { issueCode } from "./issue-code.ts";

test.each([
  ["structure/required", "required"],
  ["structure/type", "structure"],
  ["structure/code", "code-invalid"],
  ["structure/pattern", "value"],
  ["structure/unknown-property", "structure"],
  ["input/syntax", "structure"],
  ["input/size", "too-long"],
  ["ehc-plan/need-has-provision", "invariant"],
  ["notes/expired", "invariant"],
  ["toString", "invariant"],
])("%s is %s", (rule, want) => {
  expect(issueCode(rule)).toBe(want);
});
