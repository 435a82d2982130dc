import { expect, test } from "vitest";
import { closestNames } from "./closest-names.ts";

const rules = ["ehc-plan/need-has-provision", "ehc-plan/need-has-text", "structure/required", "input/utf8"];

test.each<[string, readonly string[]]>([
  ["ehc-plan/need-has-provisions", ["ehc-plan/need-has-provision"]],
  ["need-has-provision", ["ehc-plan/need-has-provision"]],
  ["need-has-text", ["ehc-plan/need-has-text"]],
  ["need-has", ["ehc-plan/need-has-provision", "ehc-plan/need-has-text"]],
  ["structure/requierd", ["structure/required"]],
  ["INPUT/UTF8", ["input/utf8"]],
  ["something-else-entirely", []],
  ["", []],
])("close to %j is %j", (typed, want) => {
  expect(closestNames(typed, rules)).toEqual(want);
});
