import { expect, test } from "vitest";
import { countOf } from "./count-of.ts";

test.each([
  [countOf(0, "record"), "0 records"],
  [countOf(1, "record"), "1 record"],
  [countOf(999, "record"), "999 records"],
  [countOf(1000, "record"), "1,000 records"],
  [countOf(123456, "record"), "123,456 records"],
  [countOf(1234567, "record"), "1,234,567 records"],
  [countOf(2, "query", "queries"), "2 queries"],
])("%s", (given, want) => {
  expect(given).toBe(want);
});
