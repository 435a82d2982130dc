import { expect, it } from "vitest";
import { asciiJson } from "./ascii-json.ts";

it.each([
  ["plain", '"plain"'],
  ["\u007f\u0080", '"\u007f\\u0080"'],
])("writes %j in ASCII", (value, want) => {
  expect(asciiJson(value)).toBe(want);
});
