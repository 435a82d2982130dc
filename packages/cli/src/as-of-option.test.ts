import { describe, expect, test } from "vitest";
import { asOfFrom, asOfOption } from "./as-of-option.ts";
import { parseOptions } from "./parse-options.ts";

const now = () => new Date("2026-06-30T23:30:00Z");
const asOf = (...args: string[]) => asOfFrom(parseOptions(args, { "as-of": asOfOption }), { now });

describe("--as-of", () => {
  test("is today in London where it is not given", () => {
    expect(asOf()).toBe("2026-07-01");
  });

  test.each(["2026-11-25", "2024-02-29", "0999-12-31"])("takes %s", (day) => {
    expect(asOf("--as-of", day)).toBe(day);
  });

  test.each(["2026-02-30", "2026-13-01", "2025-02-29", "25/11/2026", "2026-11-25T00:00:00Z", "today", "20261125"])(
    "refuses %s",
    (day) => {
      expect(() => asOf("--as-of", day)).toThrow("--as-of is a day of the calendar");
    },
  );
});
