import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  cleanSummary,
  emptySummary,
  largeSummary,
  manyStandardsSummary,
  unjudgedSummary,
} from "../../testing/example-summaries.ts";
import { formatSummaryHtml } from "./format-summary-html.ts";
import type { Summary } from "./summary.ts";

const hostileName = `<img src=x onerror="alert(1)">&"'\u001b\u202e`;
const large = await largeSummary();

/** Every text that comes from outside is hostile. */
const hostile: Summary = {
  ...large,
  tool: { name: hostileName, version: hostileName },
  standards: [{ id: hostileName, version: hostileName, records: 1 }],
  rules: {
    ...large.rules,
    found: [
      {
        rule: hostileName,
        severity: "error",
        findings: 123_456_789_012,
        records: 1,
        statement: hostileName,
        why: hostileName,
        source: { title: hostileName, reference: hostileName, url: "javascript:alert(1)", verified: false },
        help: "javascript:alert(1)",
      },
    ],
  },
  completeness: [{ standard: hostileName, version: hostileName, part: hostileName, filled: 1, nil: 0, empty: 0 }],
  worst: [{ file: hostileName, error: 1, query: 0, advice: 0 }],
  unjudged: {
    records: [{ problem: hostileName, text: hostileName, records: 1 }],
    first: [{ file: hostileName, problem: hostileName }],
    files: [{ file: hostileName, text: hostileName }],
    missing: [{ file: hostileName, start: 0, end: 1 }],
  },
};

const examples: [string, Summary][] = [
  ["nothing read", emptySummary],
  ["one clean record", cleanSummary],
  ["nothing judged", unjudgedSummary],
  ["many records", large],
  ["many standards", await manyStandardsSummary()],
  ["hostile texts", hostile],
];

/** Returns every match of the one group of `pattern`. */
const all = (page: string, pattern: RegExp): string[] => [...page.matchAll(pattern)].map((match) => match[1] ?? "");

/** Elements that have no end tag. */
const voids: ReadonlySet<string> = new Set(["meta"]);

/** Returns the first tag that does not close what is open, or what is left open. */
const unbalanced = (page: string): string | undefined => {
  const open: string[] = [];
  for (const [tag, slash, name = "", closed] of page.matchAll(
    /<(\/?)([a-z][a-z0-9]*)(?:\s+[a-z-]+="[^"<>]*")*\s*(\/?)>/g,
  )) {
    if (slash === "/") {
      if (open.pop() !== name) return tag;
    } else if (closed === "" && !voids.has(name)) open.push(name);
  }
  return open[0];
};

describe.each(examples)("the page of %s", (_, summary) => {
  const page = formatSummaryHtml(summary);
  const body = page.replace(/<style>.*<\/style>/s, "");

  test("has nothing but tags of its own and text", () => {
    expect(body.replaceAll(/<!doctype html>|<\/?[a-z][a-z0-9]*(\s+[a-z-]+="[^"<>]*")*\s*\/?>/gi, "")).not.toMatch(
      /[<>"']/,
    );
    expect(unbalanced(body)).toBeUndefined();
  });

  test("runs nothing and loads nothing", () => {
    expect(body).not.toMatch(/<(script|img|link|iframe|object|embed|form|base|image|use)\b/i);
    const tags = all(body, /(<[a-z][^>]*>)/g).map((tag) => tag.replaceAll(/"[^"]*"/g, '""'));
    expect(tags.join("")).not.toMatch(/\s(on[a-z]+|style|src|srcset|xlink:href|action)=/i);
    expect(page).not.toMatch(/url\(|@import|@font-face/);
    expect(all(body, / href="([^"]*)"/g).filter((address) => !/^(#|https:\/\/)/.test(address))).toEqual([]);
  });

  test("allows the one style that it has", () => {
    const [style = ""] = all(page, /<style>(.*)<\/style>/gs);
    const hash = createHash("sha256").update(style).digest("base64");
    expect(all(page, /http-equiv="Content-Security-Policy" content="([^"]*)"/g)).toEqual([
      `default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;`,
    ]);
  });

  test("has its headings in order", () => {
    const levels = all(body, /<h([1-6])/g).map(Number);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  test("has a caption for every table and a scope for every head", () => {
    expect(all(body, /<table[^>]*>\s*<(\w+)/g).filter((first) => first !== "caption")).toEqual([]);
    expect(all(body, /<th ([^>]*)>/g).filter((attributes) => !/scope="(col|row)"/.test(attributes))).toEqual([]);
  });

  test("has every id once, and what is referred to", () => {
    const ids = all(body, / id="([^"]*)"/g);
    expect([...new Set(ids)]).toEqual(ids);
    const named = [
      ...all(body, / href="#([^"]*)"/g),
      ...all(body, / aria-labelledby="([^"]*)"/g).flatMap((text) => text.split(" ")),
    ];
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("has a name and a text for every plot", () => {
    for (const tag of all(body, /(<svg[^>]*>\s*<title[^>]*>[^<]*<\/title>\s*<desc[^>]*>[^<]*<)/g)) {
      expect(tag).toMatch(
        /^<svg class="plot" role="img" aria-labelledby="([a-z0-9-]+)-title \1-text" width="100%" height="[1-9][0-9]*">/,
      );
    }
    expect(all(body, /<(svg)\b/g)).toHaveLength(all(body, /<(desc)\b/g).length);
  });
});

test("a hostile name is shown as it is", () => {
  const shown = "&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&quot;&#39;\\u{1b}\\u{202e}";
  expect(formatSummaryHtml({ ...emptySummary, worst: hostile.worst })).toContain(`<code>${shown}</code>`);
});

test.each<[string, Summary, string[]]>([
  ["nothing read", emptySummary, []],
  ["one clean record", cleanSummary, ["standards", "most-found", "per-record", "completeness"]],
  ["nothing judged", unjudgedSummary, ["most-found", "unjudged", "rules"]],
  ["many records", large, ["standards", "most-found", "per-record", "completeness", "worst", "unjudged", "rules"]],
])("of %s there are the parts that there is something to say in", (_, summary, want) => {
  expect(all(formatSummaryHtml(summary), /<h2 id="([^"]*)"/g)).toEqual(want);
});

test("every rule is in the table, the most serious first, and the first twenty in the plot", () => {
  const page = formatSummaryHtml(large);
  const rows = all(page, /<span class="severity ([a-z]+)">/g);
  expect(rows).toHaveLength(large.rules.found.length);
  expect(rows).toEqual(
    rows.toSorted((a, b) => ["error", "query", "advice"].indexOf(a) - ["error", "query", "advice"].indexOf(b)),
  );
  expect(all(page, /<rect class="(error|query|advice)"/g)).toHaveLength(20);
  expect(page).toContain('more rules; <a href="#rules">all rules</a> has every one.');
});

test("no more than a hundred of what was not judged is named", () => {
  const files = Array.from({ length: 1234 }, (_, at) => ({ file: `${at}.json`, text: "Cut off." }));
  const page = formatSummaryHtml({ ...emptySummary, unjudged: { ...emptySummary.unjudged, files } });
  expect(all(page, /<code>([0-9]+)\.json/g)).toHaveLength(100);
  expect(page).toContain("And 1,134 more.");
});

test("the same summary gives the same page", () => {
  expect(formatSummaryHtml(structuredClone(large))).toBe(formatSummaryHtml(large));
});
