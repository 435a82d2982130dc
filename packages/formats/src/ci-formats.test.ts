import { describe, expect, test } from "vitest";
import { bareFinding, fullFinding, notedFinding, plainOptions, viewOf } from "../testing/report-views.ts";
import { formatCsv } from "./csv.ts";
import { formatGithub } from "./github.ts";
import { formatJunit } from "./junit.ts";
import { formatMarkdown } from "./markdown.ts";
import type { Formatter, ReportView } from "./report-view.ts";

const write = (format: Formatter, view: ReportView): string => [...format(view, plainOptions)].join("");
const unjudged: ReportView["unjudged"] = [
  { file: "a.ndjson", record: 2, problem: "no-standard", text: "The record states no standard." },
  { file: "b.json", problem: "unreadable", text: "cannot open b.json: it is a folder" },
];

describe("github", () => {
  test.each([
    [
      "a finding",
      viewOf([fullFinding]),
      "::error file=toys/bears.ndjson,line=214,col=9,title=toy/bear-has-ears::Record 17: Bear 3 has no ears. Add them, or say why there are none.",
    ],
    ["a query", viewOf([{ ...fullFinding, severity: "query", message: "a%b" }]), /^::warning .*::Record 17: a%25b$/],
    ["an advice", viewOf([{ ...fullFinding, severity: "advice" }]), /^::notice /],
    ["what lacks everything", viewOf([bareFinding]), "::warning title=structure/code::Look at it."],
    ["standard input", viewOf([{ ...bareFinding, file: "-", line: 1, column: 2 }]), /^::warning line=1,col=2,title=/],
    [
      "a file name that would end the command",
      viewOf([{ ...bareFinding, file: "a:b,c\r\n::error::d%.json" }]),
      "::warning file=a%3Ab%2Cc%0D%0A%3A%3Aerror%3A%3Ad%25.json,title=structure/code::Look at it.",
    ],
    [
      "a record that was not judged",
      viewOf([], { unjudged }),
      "::error file=a.ndjson,title=send-standards%3A not judged::a.ndjson, record 2: not judged. The record states no standard.",
    ],
  ])("annotates %s", (_, view, want) => {
    const [line] = write(formatGithub, view).split("\n");
    expect(line).toMatch(want);
  });
});

describe("csv", () => {
  test("has the columns of RFC 4180", () => {
    expect(write(formatCsv, viewOf([fullFinding]))).toBe(
      "file,record,line,column,severity,rule,section,pointer,message,source,help,asOf,note,noteBy,noteExpires\r\n" +
        'toys/bears.ndjson,17,214,9,error,toy/bear-has-ears,B,/bears/2,"Bear 3 has no ears. Add them, or say why there are none.",' +
        '"Bears Act 2001, section 1(2)",https://example.org/rules/toy/bear-has-ears,2026-11-25,,,\r\n',
    );
  });

  test.each([
    ['a "quoted" name.json', '"a ""quoted"" name.json"'],
    ["a\r\nb.json", '"a\r\nb.json"'],
    ["=1+1.json", "./=1+1.json"],
    ["@sum.json", "./@sum.json"],
    ["-", "stdin"],
    ["-1.json", "./-1.json"],
    ["plain.json", "plain.json"],
  ])("writes the file %j as %j", (file, want) => {
    const rows = write(formatCsv, viewOf([{ ...bareFinding, file }]));
    expect(rows.slice(rows.indexOf("\r\n") + 2)).toBe(
      `${want},,,,query,structure/code,,,Look at it.,,,2026-11-25,,,\r\n`,
    );
  });

  test.each([
    ["The bear lost its ears.", "The bear lost its ears."],
    ["Lost,\nboth.", '"Lost,\nboth."'],
    ["=1+1", "'=1+1"],
    ["+44", "'+44"],
    ["- see the letter", "'- see the letter"],
    ["@case", "'@case"],
  ])("writes the note %j as %j", (note, want) => {
    const noted = { note, by: note, expires: "2027-03-31" };
    const rows = write(formatCsv, viewOf([{ ...bareFinding, noted }]));
    expect(rows.slice(rows.indexOf("2026-11-25"))).toBe(`2026-11-25,${want},${want},2027-03-31\r\n`);
  });
});

describe("junit", () => {
  const findings = [
    { ...bareFinding, file: "a.ndjson" },
    { ...fullFinding, file: "a.ndjson", record: 1 },
    { ...fullFinding, file: "a.ndjson", record: 1, severity: "query" as const },
    { ...fullFinding, file: "a.ndjson", record: 3, severity: "advice" as const },
  ];
  const suites = (view: ReportView) => write(formatJunit, view).match(/<(testsuites?|testcase) .*>/g);

  test("has a suite for each file, a case for each record, and one for the file where there is something", () => {
    expect(suites(viewOf(findings, { unjudged }))).toEqual([
      '<testsuites name="send-standards, as on 2026-11-25" tests="5" failures="1" errors="2">',
      '<testsuite name="a.ndjson" tests="4" failures="1" errors="1">',
      '<testcase name="the file as a whole" classname="a.ndjson">',
      '<testcase name="record 1" classname="a.ndjson">',
      '<testcase name="record 2" classname="a.ndjson">',
      '<testcase name="record 3" classname="a.ndjson">',
      '<testsuite name="b.json" tests="1" failures="0" errors="1">',
      '<testcase name="the file as a whole" classname="b.json">',
    ]);
  });

  test("puts the findings of a file that is one record into its only case", () => {
    const text = write(formatJunit, viewOf([{ ...bareFinding, file: "a.json", severity: "error" }]));
    expect(text).toContain('<testcase name="record 1" classname="a.json">\n      <failure type="structure/code"');
    expect(text).toContain('tests="1" failures="1"');
  });

  test.each([
    ["error", 1, 1],
    ["query", 2, 1],
    ["advice", 3, 0],
    ["never", 0, 3],
  ] as const)("fails on %s: %i cases, with other findings in %i", (failOn, failing, others) => {
    const text = write(formatJunit, viewOf(findings, { failOn }));
    expect(text.match(/<failure /g)?.length ?? 0).toBe(failing);
    expect(text.match(/<system-out>/g)?.length ?? 0).toBe(others + (failOn === "error" ? 2 : 0));
  });

  const noted = { ...notedFinding, file: "a.ndjson", record: 2 };
  const query = { ...fullFinding, file: "a.ndjson", record: 2, severity: "query" as const };
  const error = { ...query, severity: "error" as const };
  test.each([
    ["skips a record that only notes keep from failing", "query", [noted], ["skipped"]],
    ["passes it where it would not fail", "error", [noted], ["system-out"]],
    ["passes it where nothing fails", "never", [noted], ["system-out"]],
    ["fails it where something else does", "query", [noted, query], ["failure", "system-out"]],
    ["fails it where there is an error", "query", [error, noted], ["failure", "system-out"]],
    ["shows other findings beside", "query", [noted, { ...query, severity: "advice" }], ["skipped", "system-out"]],
  ] as const)("%s", (_, failOn, given, want) => {
    const text = write(formatJunit, viewOf(given, { failOn }));
    const [, record = ""] = text.split('<testcase name="record 2"');
    expect([...record.matchAll(/<(skipped|error|failure|system-out)\b/g)].map(([, name]) => name)).toEqual(want);
    expect(text.match(/ skipped="1"/g)?.length ?? 0).toBe((want as readonly string[]).includes("skipped") ? 1 : 0);
    expect(text).toContain("noted toy/bear-has-ears: Bear 3 has no ears.");
    expect(text).toContain("Noted by Case officer, until 2027-03-31: The bear lost its ears.");
  });

  test("has an error, and no skipped record, where it was not judged", () => {
    const left: ReportView["unjudged"] = [{ file: "a.ndjson", record: 2, problem: "no-standard", text: "None." }];
    const text = write(formatJunit, viewOf([noted], { failOn: "query", unjudged: left }));
    expect(text).toContain('tests="2" failures="0" errors="1">');
    expect(text).not.toContain("skipped");
  });

  test("has a suite for a file of notes, which is no input", () => {
    const about = { ...bareFinding, rule: "notes/unused", file: "notes.json", severity: "advice" as const };
    const view = viewOf([about], { report: { inputs: [{ file: "a.ndjson", records: 1 }] } });
    expect(suites(view)?.slice(-2)).toEqual([
      '<testsuite name="notes.json" tests="1" failures="0" errors="0">',
      '<testcase name="the file as a whole" classname="notes.json">',
    ]);
  });

  test("escapes what XML does not hold", () => {
    const text = write(formatJunit, viewOf([{ ...bareFinding, file: 'a<b>&"c"\u0007\ufffe.json' }]));
    expect(text).toContain('<testsuite name="a&lt;b&gt;&amp;&quot;c&quot;\\u{7}\\u{fffe}.json"');
  });
});

describe("markdown", () => {
  test("has an overview, a table of rules, what was not judged, and the findings", () => {
    const text = write(formatMarkdown, viewOf([{ ...fullFinding, file: "a|b.json" }], { unjudged }));
    expect(text).toContain("## send-standards: 1 error\n");
    expect(text).toContain("| Judged as on | 2026-11-25 |\n");
    expect(text).toContain("| 1 | error | `toy/bear-has-ears` |\n");
    expect(text).toContain("- a.ndjson, record 2: not judged. The record states no standard.\n");
    expect(text).toContain(
      "### a\\|b.json\n\n| Place | Severity | What is wrong | Rule |\n| --- | --- | --- | --- |\n" +
        "| record 17, line 214, column 9 | error | Bear 3 has no ears. Add them, or say why there are none. | [`toy/bear-has-ears`](https://example.org/rules/toy/bear-has-ears) |\n",
    );
  });

  test("shows notes as they are", () => {
    const noted = { note: "a | b\n<script>", by: "*Officer*", expires: "2027-03-31" };
    const text = write(formatMarkdown, viewOf([{ ...notedFinding, noted }]));
    expect(text).toContain("## send-standards: 1 noted finding\n");
    expect(text).toContain("| 1 | noted | `toy/bear-has-ears` |\n");
    expect(text).toContain(
      "| noted | Bear 3 has no ears. Add them, or say why there are none. Noted by \\*Officer\\*, until 2027-03-31: a \\| b \\<script\\> |",
    );
  });

  test("shows no more findings than asked for", () => {
    const view = viewOf([fullFinding, { ...fullFinding, severity: "advice", record: 18 }]);
    const text = [...formatMarkdown(view, { ...plainOptions, maxFindings: 1 })].join("");
    expect(text.match(/^\| record/gm)).toHaveLength(1);
    expect(text).toContain("\n1 more finding not shown: less serious ones, beyond --max-findings.\n");
  });
});
