import { expect, test } from "vitest";
import { isRegisteredPrefix } from "./is-registered-prefix.ts";

test.each<[string, boolean]>([
  ["la202", true],
  ["la909", true],
  ["la999", false],
  ["la20", false],
  ["la2020", false],
  ["la", false],
  ["odsrre", true],
  ["ods8hk21", true],
  ["ods", false],
  ["ukprn10099999", true],
  ["ukprn20099999", false],
  ["ukprn1009999", false],
  ["loc", false],
  ["", false],
])("%j is registered: %s", (prefix, want) => {
  expect(isRegisteredPrefix(prefix)).toBe(want);
});
