import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { bareFinding, fullFinding, notedFinding, plainOptions, viewOf } from "../testing/report-views.ts";
import { formatHtml } from "./html.ts";
import type { FormatOptions, ReportView } from "./report-view.ts";

const pageOf = (view: ReportView, options: Partial<FormatOptions> = {}) =>
  [...formatHtml(view, { ...plainOptions, ...options })].join("");
const mainOf = (view: ReportView, options: Partial<FormatOptions> = {}) =>
  pageOf(view, options).split("<main>\n")[1]?.split("</main>")[0] ?? "";
const headingsOf = (page: string) =>
  [...page.matchAll(/<h([1-4])[^>]*>(.*?)<\/h\1>/g)].map(([, level, text]) => `${level} ${text}`);

test("a page has the counts, each finding with all that is known of it, and the rules", () => {
  const finding = { ...fullFinding, caseworker: "One bear lacks ears. Give it some." };
  expect(mainOf(viewOf([finding]))).toBe(`<dl class="figures">
<div class="error"><dt>Errors</dt><dd class="count">1</dd><dd class="quiet">must be fixed</dd></div>
<div class="query"><dt>Queries</dt><dd class="count">0</dd><dd class="quiet">look into it, then fix it or explain it in a note</dd></div>
<div class="advice"><dt>Advice</dt><dd class="count">0</dd><dd class="quiet">would make the record better</dd></div>
</dl>
<h2 id="r1">Findings in toys/bears.ndjson, record 17</h2>
<h3 id="r1-1">Section B</h3>
<h4 class="severity error">1 error: must be fixed</h4>
<ol class="findings error">
<li class="two">
<p class="message">Bear 3 has no ears. Add them, or say why there are none.</p>
<p class="caseworker"><span class="quiet">For a caseworker</span> One bear lacks ears. Give it some.</p>
<p class="quiet">See also: ears.</p>
<p class="quiet">A bear hears with its ears. <a href="https://example.org/bears" rel="noreferrer">Bears Act 2001, section 1(2)</a></p>
<p class="place quiet"><span>line 214, column 9</span><code>/bears/2</code><a href="https://example.org/rules/toy/bear-has-ears" rel="noreferrer"><code>toy/bear-has-ears</code></a></p>
</li>
</ol>
<h2 id="rules">Rules that found something</h2>
<table>
<thead><tr><th scope="col" class="number">Findings</th><th scope="col">Severity</th><th scope="col">Rule, and what it asks for</th></tr></thead>
<tbody>
<tr><td class="number">1</td><td><span class="severity error">error</span></td><td><a href="https://example.org/rules/toy/bear-has-ears" rel="noreferrer"><code>toy/bear-has-ears</code></a><p>Every bear has ears.</p></td></tr>
</tbody>
</table>
`);
});

test("a finding lacks what is not known of it", () => {
  expect(mainOf(viewOf([bareFinding]))).toContain(`<h2 id="r1">Findings</h2>
<h4 class="severity query">1 query: look into it, then fix it or explain it in a note</h4>
<ol class="findings query">
<li>
<p class="message">Look at it.</p>
<p class="place quiet"><code>structure/code</code></p>
</li>
</ol>
`);
});

test.each<[string, Parameters<typeof viewOf>[0], string]>([
  ["a note", [notedFinding], '<p class="noted">Noted by Case officer, until 2027-03-31: The bear lost its ears.</p>'],
  [
    "a citation that nobody confirmed",
    [{ ...bareFinding, source: { title: "Hearsay", verified: false } }],
    '<p class="quiet">Hearsay (nobody has confirmed this citation yet)</p>',
  ],
  [
    "a place in another record",
    [{ ...bareFinding, relatedRecords: [{ file: "b.json", line: 7, pointer: "/status" }] }],
    '<p class="quiet">See b.json, line 7 (status).</p>',
  ],
  [
    "an address that a page may not lead to, as text",
    [{ ...bareFinding, help: "javascript:alert(1)" }],
    '<p class="place quiet"><code>structure/code</code></p>',
  ],
])("a page shows %s", (_, findings, want) => {
  expect(mainOf(viewOf(findings))).toContain(want);
});

test("the caseworker's wording is not said twice", () => {
  const spoken = { ...fullFinding, caseworker: fullFinding.message };
  expect(mainOf(viewOf([spoken]))).not.toContain("For a caseworker");
});

describe("findings stand", () => {
  const at = (section: string | undefined, severity: "error" | "query", record: number) => {
    const { section: _, ...finding } = fullFinding;
    return { ...finding, ...(section === undefined ? {} : { section }), severity, record };
  };
  test("by record, by section with what is in none first, the most serious first", () => {
    const findings = [
      at("F", "query", 1),
      at("B", "query", 1),
      at(undefined, "error", 1),
      at("B", "error", 1),
      at("K", "error", 2),
    ];
    const page = pageOf(viewOf(findings));
    expect(headingsOf(page)).toEqual([
      "1 Report of a validation",
      "2 Findings in toys/bears.ndjson, record 1",
      "3 Outside the sections",
      "4 1 error: must be fixed",
      "3 Section F",
      "4 1 query: look into it, then fix it or explain it in a note",
      "3 Section B",
      "4 1 error: must be fixed",
      "4 1 query: look into it, then fix it or explain it in a note",
      "2 Findings in toys/bears.ndjson, record 2",
      "3 Section K",
      "4 1 error: must be fixed",
      "2 Rules that found something",
    ]);
    expect(page).toContain(`<nav aria-label="On this page"><ul>
<li><a href="#r1">toys/bears.ndjson, record 1</a></li>
<li><a href="#r2">toys/bears.ndjson, record 2</a></li>
</ul></nav>`);
  });

  test("behind links to their sections where there is one record", () => {
    expect(pageOf(viewOf([at("F", "query", 1), at("B", "query", 1), at("B", "error", 1)]))).toContain(`<ul>
<li><a href="#r1-1">Section F (1)</a></li>
<li><a href="#r1-2">Section B (2)</a></li>
</ul>`);
  });
});

test.each<[string, ReportView, string]>([
  ["nothing read", viewOf([]), "No record was read."],
  ["nothing found", viewOf([], { report: { inputs: [{ file: "a.json", records: 1 }] } }), "No findings in 1 record."],
  ["a finding", viewOf([fullFinding]), "1 error in 17 records."],
  ["two files", viewOf([fullFinding, { ...fullFinding, file: "b.json" }]), "2 errors in 34 records of 2 files."],
])("the first sentence of %s says how much", (_, view, want) => {
  expect(pageOf(view)).toContain(`<p class="lead">${want}</p>`);
});

test("no more findings are shown than asked for, and the rest is counted", () => {
  const page = mainOf(viewOf([{ ...fullFinding, severity: "advice" }, fullFinding]), { maxFindings: 1 });
  expect(page.match(/<li/g)).toHaveLength(1);
  expect(page).toContain("1 error: must be fixed");
  expect(page).toContain('<p class="notice">1 less serious finding is not shown here.</p>');
});

test("a page says what was not judged, what did not run, and that it is not whole", () => {
  const unjudged: ReportView["unjudged"] = [
    { file: "a.ndjson", record: 2, problem: "no-standard", text: "The record states no standard." },
    { file: "b.json", problem: "unreadable", text: "cannot open b.json: it is a folder" },
  ];
  const skipped = [{ rule: "toy/bear-has-ears", file: "a.json", because: "structure/type at /bears" }];
  const page = mainOf(viewOf([], { unjudged, report: { rules: { ran: 2, skipped }, complete: false } }), {
    maxFindings: 1,
  });
  expect(page).toContain('<p class="notice">Not everything was judged to its end, so there may be more to find.</p>');
  expect(page).toContain(`<h2 id="unjudged">What was not judged</h2>
<ul>
<li>a.ndjson, record 2: not judged. The record states no standard.</li>
</ul>
<p>And 1 more.</p>`);
  expect(page).toContain("<li>structure/type at /bears: 1 rule, 1 record</li>");
});

test("everything is shown as text", () => {
  const token = `"><script>alert('x')</script>&amp;`;
  const shown = "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;";
  const finding = {
    ...bareFinding,
    file: token,
    rule: token,
    pointer: `/${token}`,
    section: token,
    message: token,
    caseworker: `${token}!`,
    why: token,
    source: { title: token, reference: token, url: `https://${token}`, verified: true },
    help: `https://${token}`,
    noted: { note: token, by: token, expires: token },
  };
  const view = viewOf([finding], {
    unjudged: [{ file: token, problem: "no-standard", text: token }],
    report: {
      asOf: token,
      standards: [{ id: token, version: token, codeLists: [{ id: token, version: token }] }],
      rules: { ran: 1, skipped: [{ rule: token, because: token }] },
    },
  });
  const page = pageOf(view);
  expect(page).not.toContain("<script");
  expect(page.split(shown).length).toBeGreaterThan(20);
});

test("the policy of the page knows its style, and allows nothing else", () => {
  const page = pageOf(viewOf([fullFinding]));
  const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  expect(page).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">`,
  );
});
