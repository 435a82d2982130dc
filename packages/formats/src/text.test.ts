import { describe, expect, test } from "vitest";
import { bareFinding, fullFinding, notedFinding, plainOptions, viewOf } from "../testing/report-views.ts";
import type { FormatOptions, ReportView } from "./report-view.ts";
import { formatText } from "./text.ts";

const write = (view: ReportView, options: Partial<FormatOptions> = {}) =>
  [...formatText(view, { ...plainOptions, ...options })].join("");

describe("a report for people", () => {
  test("groups findings by file and record, and ends with what was checked", () => {
    const findings = [
      { ...bareFinding, file: "one.json", line: 3, column: 1 },
      { ...fullFinding, record: 2, line: 4 },
      { ...fullFinding, record: 2, line: 1000 },
      { ...fullFinding, record: 3, severity: "advice" as const },
    ];
    expect(write(viewOf(findings))).toBe(`one.json
  3:1  query   structure/code
               Look at it.

toys/bears.ndjson
  record 2
  4:9     error   toy/bear-has-ears
                  Bear 3 has no ears. Add them, or say why there are none.
                  Bears Act 2001, section 1(2)
  1000:9  error   toy/bear-has-ears
                  Bear 3 has no ears. Add them, or say why there are none.
                  Bears Act 2001, section 1(2)
  record 3
  214:9   advice  toy/bear-has-ears
                  Bear 3 has no ears. Add them, or say why there are none.
                  Bears Act 2001, section 1(2)

2 errors, 1 query and 1 piece of advice in 4 records of 2 files.

  3  error   toy/bear-has-ears
  1  query   structure/code

What a rule asks for, and why: send-standards explain toy/bear-has-ears

Judged as on 2026-11-25 by toy 1.0.0; 3 rules ran.
Code lists kept by others, as they were: bear-kind (May 2026).

A record without findings has the structure of its standard and keeps the rules
that ran. Nothing here says that what it records is lawful, or good for the
child or young person.
`);
  });

  test("without findings is short", () => {
    const view = viewOf([], { report: { standards: [{ id: "toy", version: "1.0.0", codeLists: [] }] } });
    expect(write(view, { width: 200 }).split("\n").slice(0, 3)).toEqual([
      "No record was read.",
      "",
      "Judged as on 2026-11-25 by toy 1.0.0; 3 rules ran.",
    ]);
    const read = viewOf([], { report: { inputs: [{ file: "toy.json", records: 1 }] } });
    expect(write(read)).toMatch(/^No findings in 1 record of 1 file\.\n/);
  });

  test("shows what notes explain beside the rest, and counts it apart", () => {
    const findings = [
      { ...fullFinding, severity: "query" as const },
      { ...notedFinding, line: 300 },
    ];
    const text = write(viewOf(findings));
    expect(text).toContain(`
  214:9  query   toy/bear-has-ears
                 Bear 3 has no ears. Add them, or say why there are none.
                 Bears Act 2001, section 1(2)
  300:9  noted   toy/bear-has-ears
                 Bear 3 has no ears. Add them, or say why there are none.
                 Bears Act 2001, section 1(2)
                 Noted by Case officer, until 2027-03-31: The bear lost its
                 ears.

1 query and 1 noted finding in 17 records of 1 file.

  1  query   toy/bear-has-ears
  1  noted   toy/bear-has-ears
`);
    expect(write(viewOf([notedFinding]))).toContain("\n1 noted finding in 17 records of 1 file.\n");
  });

  test("shows a note in one line without what would move the cursor", () => {
    const noted = { note: "one\ntwo\u001b[31m\u202e", by: "\tCase  officer\n", expires: "2027-03-31" };
    expect(write(viewOf([{ ...notedFinding, noted }]), { width: 200 })).toContain(
      "Noted by Case officer, until 2027-03-31: one two\\u{1b}[31m\\u{202e}\n",
    );
  });

  test("shows what notes explain last where not all is shown", () => {
    const advice = { ...fullFinding, severity: "advice" as const };
    const text = write(viewOf([notedFinding, advice]), { maxFindings: 1 });
    expect(text).toContain("  214:9  advice  toy/bear-has-ears\n");
    expect(text).not.toContain("Noted by");
  });

  test("wraps messages to the width", () => {
    const lines = write(viewOf([fullFinding]), { width: 60 }).split("\n");
    expect(lines.slice(2, 6)).toEqual([
      "  214:9  error   toy/bear-has-ears",
      "                 Bear 3 has no ears. Add them, or say why",
      "                 there are none.",
      "                 Bears Act 2001, section 1(2)",
    ]);
  });

  test("shows the most serious findings in their order, and says how many more there are", () => {
    const severities = ["advice", "error", "query", "advice", "error"] as const;
    const findings = severities.map((severity, at) => ({ ...fullFinding, severity, record: at + 1 }));
    const text = write(viewOf(findings), { maxFindings: 3 });
    expect(text.match(/record [0-9]+$/gm)).toEqual(["record 2", "record 3", "record 5"]);
    expect(text).toContain("2 more findings are not shown; these are the 3 most serious.");
    expect(text).toContain("2 errors, 1 query and 2 pieces of advice in 5 records of 1 file.");
    expect(write(viewOf(findings), { maxFindings: 0 })).toMatch(/^5 more findings are not shown\. See all with/);
    expect(write(viewOf(findings), { maxFindings: 5 })).not.toContain("not shown");
  });

  test("names files that were not read, and counts records that state no standard", () => {
    const unjudged: ReportView["unjudged"] = [
      { file: "missing.json", problem: "unreadable", text: "cannot open missing.json" },
      { file: "a.ndjson", record: 2, problem: "no-standard", text: "The record states no standard." },
    ];
    const text = write(viewOf([], { unjudged }));
    expect(text).toContain("\nNot read, or not to the end: missing.json.\n");
    expect(text).toContain("\n1 record was not judged, for it states no standard that is known here.\n");
  });

  test("says why rules were skipped, the commonest reason first", () => {
    const skip = (rule: string, record: number, pointer: string) => ({
      rule,
      file: "a.ndjson",
      record,
      because: `structure/type at ${pointer}`,
    });
    const skipped = [skip("toy/a", 1, "/x"), skip("toy/a", 2, "/y"), skip("toy/b", 2, "/y"), skip("toy/a", 3, "/y")];
    const text = write(viewOf([], { report: { rules: { ran: 3, skipped } } }), { width: 200 });
    expect(text).toContain(
      "\n2 rules were skipped where something that they read is broken. Mend that, and validate again:\n" +
        "  structure/type at /y: 2 rules, 2 records\n  structure/type at /x: 1 rule, 1 record\n",
    );
    const many = Array.from({ length: 10 }, (_, at) => skip("toy/a", at, `/${at}`));
    const long = write(viewOf([], { report: { rules: { ran: 3, skipped: many } } }));
    expect(long).toContain("1 rule was skipped where something that it read");
    expect(long.match(/^ {2}structure/gm)).toHaveLength(8);
    expect(long).toContain("\n  and 2 more reasons\n");
  });

  test("has colours only where they are wanted, and says the same without", () => {
    const view = viewOf([fullFinding]);
    const coloured = write(view, { colour: true });
    expect(coloured).toContain("\u001b[31merror \u001b[39m  \u001b[1mtoy/bear-has-ears\u001b[22m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(coloured.replaceAll(/\u001b\[[0-9]+m/g, "")).toBe(write(view));
  });

  test("shows a value where there is one", () => {
    const text = write(viewOf([fullFinding]), { shownValue: () => 'value: "x"' });
    expect(text).toContain('section 1(2)\n                 value: "x"\n');
  });
});
