import { describe, expect, test } from "vitest";
import type { RuleSummary } from "../summary.ts";
import { histogram } from "./histogram.ts";
import { barRoom, barShare, percent } from "./plot.ts";
import { ruleBars } from "./rule-bars.ts";
import { stackedBars } from "./stacked-bars.ts";

const rule = (id: string, severity: RuleSummary["severity"], findings: number): RuleSummary => ({
  rule: id,
  severity,
  findings,
  records: findings,
  statement: "It is so.",
});

/** Class, left and width of every bar. */
const barsOf = (markup: string): string[] =>
  [...markup.matchAll(/<rect class="([a-z]+)" x="([^"]+)" y="[^"]+" width="([^"]+)"/g)].map((match) =>
    match.slice(1).join(" "),
  );

const textsOf = (markup: string): string[] =>
  [...markup.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? "");

test.each([
  [0, 10, 0],
  [0, 0, 0],
  [10, 10, 1],
  [5, 10, 0.5],
  [1, 640_000, 0.005],
])("a bar for %d where the longest is %d", (value, longest, want) => {
  expect(barShare(value, longest)).toBe(want);
});

test.each([
  [0, "0%"],
  [1 / 3, "33.33%"],
  [1, "100%"],
])("%d is %s", (share, want) => {
  expect(percent(share)).toBe(want);
});

test.each([
  [80, 0.75],
  [10_000, 0.2],
])("%d pixels for texts leave %d for bars", (pixels, want) => {
  expect(barRoom(pixels)).toBe(want);
});

describe("bars of rules", () => {
  const { markup } = ruleBars("rules", [
    rule("a/b", "error", 400),
    rule("a/c", "query", 100),
    rule("a/d", "advice", 1),
  ]);

  test("are as long as their findings are many", () => {
    expect(barsOf(markup)).toEqual(["error 0 72.81%", "query 0 18.2%", "advice 0 0.36%"]);
  });

  test("say what they are", () => {
    expect(textsOf(markup)).toEqual(["a/b", "400 errors", "a/c", "100 queries", "a/d", "1 advice"]);
    expect(markup).toContain('<desc id="rules-text">a/b: 400 errors. a/c: 100 queries. a/d: 1 advice.</desc>');
  });

  test("break a long id and stand lower for it", () => {
    const long = ruleBars("rules", [rule(`a/${"long-name-".repeat(8)}end`, "error", 1), rule("a/b", "error", 1)]);
    expect(textsOf(long.markup)).toEqual([
      "a/long-name-long-name-long-name-long-name-",
      "long-name-long-name-long-name-long-name-end",
      "1 error",
      "a/b",
      "1 error",
    ]);
    expect([...long.markup.matchAll(/<rect [^>]* y="([0-9]+)"/g)].map((match) => match[1])).toEqual(["34", "78"]);
  });
});

test("a histogram has a bar for each bucket", () => {
  const { markup } = histogram("h", [
    { from: 0, to: 0, records: 3 },
    { from: 1, to: 2, records: 0 },
    { from: 3, records: 1 },
  ]);
  expect(barsOf(markup)).toEqual(["records 88 54.06%", "records 88 0%", "records 88 18.02%"]);
  expect(textsOf(markup)).toEqual(["0", "3 (75%)", "1 to 2", "0 (0%)", "3 or more", "1 (25%)"]);
});

test("stacked bars fill the width", () => {
  const of = { standard: "ehc-plan", version: "1.0.0" };
  const { markup } = stackedBars("s", {
    ...of,
    parts: [
      { ...of, part: "A", filled: 5, nil: 3, empty: 2 },
      { ...of, part: "views", filled: 0, nil: 0, empty: 0 },
    ],
  });
  expect(barsOf(markup)).toEqual([
    "empty 0% 100%",
    "nil 50% 30%",
    "filled 0% 50%",
    "empty 0% 100%",
    "nil 0% 0%",
    "filled 0% 0%",
  ]);
  expect(textsOf(markup)).toEqual(["Section A", "50% / 30% / 20%", "views", "0% / 0% / 0%"]);
});
