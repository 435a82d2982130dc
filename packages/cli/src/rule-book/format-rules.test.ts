import { createPaint, type RuleChapter, type RulePage } from "@send-standards/formats";
import { describe, expect, test } from "vitest";
import { formatPage } from "./format-page.ts";
import { ruleFormats } from "./format-rules.ts";

const page: RulePage = {
  id: "toy/bear-has-ears",
  severity: "query",
  since: "1.2.0",
  until: "2.0.0",
  statement: "Every bear has ears.",
  why: "A bear hears with its ears.",
  fix: "Add them.",
  source: [
    { title: "Bears Act 2001", reference: "section 1(2)", url: "https://example.org/bears", verified: true },
    { title: "Hearsay", verified: false },
  ],
  reads: ["/bears/*/ears"],
};
const chapters: readonly RuleChapter[] = [
  { title: "Every record", rules: [{ ...page, id: "input/toy", severity: "error", since: "1.0.0" }] },
  { title: "Toys (toy 1.2.0)", standard: { id: "toy", version: "1.2.0" }, rules: [page] },
];

describe("rules", () => {
  test("as text", () => {
    expect(ruleFormats.text(chapters)).toBe(`Every record: 1 rule

  error   input/toy
          Every bear has ears.

Toys (toy 1.2.0): 1 rule

  query   toy/bear-has-ears
          Every bear has ears.
`);
  });

  test("as JSON, with the standard of each", () => {
    const rules = JSON.parse(ruleFormats.json(chapters));
    expect(rules).toEqual([
      { ...page, id: "input/toy", severity: "error", since: "1.0.0" },
      { standard: { id: "toy", version: "1.2.0" }, ...page },
    ]);
  });

  test("as Markdown", () => {
    expect(ruleFormats.markdown(chapters.slice(1))).toBe(`## Toys (toy 1.2.0)

### \`toy/bear-has-ears\`

**query** Every bear has ears.

A bear hears with its ears.

Add them.

- [Bears Act 2001, section 1(2)](https://example.org/bears)
- Hearsay (not confirmed against the source)
`);
  });
});

test("the page of a rule has everything about it", () => {
  expect(formatPage(page, createPaint(false), 60)).toBe(`toy/bear-has-ears
query: look into it, then fix it or explain it in a note

Every bear has ears.

Why it matters
  A bear hears with its ears.

How to put it right
  Add them.

What it reads
  /bears/*/ears

Where it comes from
  Bears Act 2001, section 1(2)
  https://example.org/bears
  Hearsay (not confirmed against the source)

Since version 1.2.0 of the standard. Not in version 2.0.0 and later.
`);
});
