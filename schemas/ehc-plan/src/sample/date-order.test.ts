import { expect, it } from "vitest";
import { earliest, latest } from "./date-order.ts";

it.each([
  ["one", ["2026-01-02"], "2026-01-02", "2026-01-02"],
  ["several", ["2026-02-01", "2026-01-31", "2027-01-01"], "2026-01-31", "2027-01-01"],
])("earliest and latest of %s", (_, dates, first, last) => {
  expect([earliest(...dates), latest(...dates)]).toEqual([first, last]);
});

it("there is neither of none", () => {
  expect(() => earliest()).toThrow(RangeError);
  expect(() => latest()).toThrow(RangeError);
});
