import { describe, expect, test } from "vitest";
import { junitProblems } from "../testing/junit-schema.ts";
import { operationOutcomeProblems } from "../testing/operation-outcome-schema.ts";
import { reportProblems } from "../testing/report-schema.ts";
import { bareFinding, fullFinding, notedFinding, plainOptions, viewOf } from "../testing/report-views.ts";
import { sarifProblems } from "../testing/sarif-schema.ts";
import { formatNames, loadFormatter } from "./formats.ts";
import type { ReportView } from "./report-view.ts";

const hostile = "a\"b<c>&'d\n::e,f|g`h\u001b[31m\u0000\ufffe%.json";
const unjudged: ReportView["unjudged"] = [
  { file: hostile, record: 2, problem: "no-standard", text: "The record states no standard." },
  { file: "missing.json", problem: "unreadable", text: "cannot open missing.json: there is no such file or folder" },
];

const views: readonly (readonly [string, ReportView])[] = [
  ["nothing read", viewOf([], { report: { inputs: [], standards: [], complete: false } })],
  ["no finding", viewOf([], { report: { inputs: [{ file: "toy.json", records: 1 }] } })],
  ["a full finding", viewOf([fullFinding])],
  ["a bare finding", viewOf([{ ...bareFinding, file: "toy.json" }])],
  ["the same finding twice", viewOf([fullFinding, fullFinding])],
  ["every severity", viewOf((["error", "query", "advice"] as const).map((severity) => ({ ...fullFinding, severity })))],
  ["a rule without a page", viewOf([{ ...fullFinding, rule: "toy/unknown" }])],
  ["standard input", viewOf([{ ...fullFinding, file: "-" }])],
  ["a noted finding", viewOf([notedFinding])],
  ["a noted finding beside others", viewOf([fullFinding, notedFinding, { ...notedFinding, severity: "advice" }])],
  ["a noted finding that would fail", viewOf([notedFinding], { failOn: "query" })],
  [
    "a hostile note",
    viewOf([{ ...notedFinding, noted: { note: hostile, by: hostile, expires: "2027-03-31" } }], { failOn: "query" }),
  ],
  ["a hostile file name", viewOf([{ ...fullFinding, file: hostile }], { unjudged })],
  [
    "findings about a file and its records",
    viewOf([
      { ...bareFinding, file: "a.ndjson" },
      { ...fullFinding, file: "a.ndjson" },
    ]),
  ],
  [
    "rules that did not run",
    viewOf([{ ...fullFinding, rule: "structure/type" }], {
      report: {
        rules: {
          ran: 2,
          skipped: [{ rule: "toy/bear-has-ears", file: "a.json", because: "structure/type at /bears" }],
        },
      },
    }),
  ],
];

const write = async (name: (typeof formatNames)[number], view: ReportView): Promise<string> =>
  [...(await loadFormatter(name))(view, plainOptions)].join("");

describe.each(views)("of %s", (_, view) => {
  test("json is the report", async () => {
    const text = await write("json", view);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(view.report)));
    expect(reportProblems(JSON.parse(text))).toEqual([]);
  });

  test("sarif keeps to its schema", async () => {
    const log = JSON.parse(await write("sarif", view));
    expect(sarifProblems(log)).toEqual([]);
    expect(log.runs[0].results).toHaveLength(view.report.findings.length);
  });

  test("fhir is an OperationOutcome, with an issue for each finding and for what was not judged, or one that says there is none", async () => {
    const outcome = JSON.parse(await write("fhir", view));
    expect(operationOutcomeProblems(outcome)).toEqual([]);
    expect(outcome.issue).toHaveLength(Math.max(1, view.report.findings.length + view.unjudged.length));
  });

  test("html is one page that runs, loads and sends nothing, and has each finding", async () => {
    const page = await write("html", view);
    const [, body = ""] = page.split("</head>");
    expect(page).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/);
    expect(page).not.toMatch(
      /<(script|link|img|iframe|object|embed|form|base|svg|video|audio)\b|@import|url\(| on[a-z]+=/i,
    );
    expect(body).not.toMatch(/\b(src|style)=|href="(?!https:\/\/|#)/);
    expect(body.match(/<p class="message">/g)?.length ?? 0).toBe(view.report.findings.length);
    const opened = (name: string) => body.match(new RegExp(`<${name}\\b`, "g"))?.length ?? 0;
    for (const name of ["p", "li", "ol", "ul", "span", "code", "a", "table", "h2", "h3", "h4", "dl", "main"]) {
      expect([name, body.split(`</${name}>`).length - 1]).toEqual([name, opened(name)]);
    }
  });

  test("junit keeps to its schema", async () => {
    expect(junitProblems(await write("junit", view))).toEqual([]);
  });

  test("github has one command on each line, and the counts on the last", async () => {
    const lines = (await write("github", view)).split("\n");
    const commands = lines.filter((line) => /^::(error|warning|notice) ([a-z]+=[^,:]+,?)*::.+$/.test(line));
    const open = view.report.findings.filter(({ noted }) => noted === undefined);
    expect(commands).toHaveLength(open.length + view.unjudged.length);
    expect(lines.slice(commands.length)).toEqual([expect.stringMatching(/^send-standards: .*2026-11-25$/), ""]);
  });

  test("csv has as many fields in each row, and one row for each finding", async () => {
    const rows = (await write("csv", view)).split("\r\n");
    const fields = rows.map((row) => row.match(/(?:"(?:[^"]|"")*"|[^",]*)(?:,|$)/g)?.filter((_, at) => at < 15).length);
    expect(rows.at(-1)).toBe("");
    expect(fields.slice(0, -1)).toEqual(new Array(view.report.findings.length + 1).fill(15));
  });

  test("text, markdown, html and fhir hold no character that does not print", async () => {
    for (const name of ["text", "markdown", "html", "fhir"] as const) {
      expect((await write(name, view)).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });

  test.each(formatNames.filter((name) => name !== "csv"))("%s states the day", async (name) => {
    expect(await write(name, view)).toContain("2026-11-25");
  });
});

test("there is a formatter for each format, the default first", async () => {
  expect(formatNames).toEqual([
    "text",
    "json",
    "ndjson",
    "sarif",
    "junit",
    "github",
    "html",
    "markdown",
    "csv",
    "fhir",
  ]);
});
