import type { Finding, Severity } from "@send-standards/core";
import { describe, expect, test } from "vitest";
import { type Toy, toyStandard } from "../../test/toy-standard.ts";
import { createReportBuilder } from "../report-builder.ts";
import { parseInput } from "../text/index.ts";
import { tool } from "../tool.ts";
import { createValidator } from "../validator.ts";
import type { Note } from "./note.ts";
import { createNoteBook, type NoteBookOptions, type Unchecked } from "./note-book.ts";
import type { NoteFate } from "./note-fate.ts";

const asOf = "2026-11-25";
const rule = "toy/bear-has-ears";

const note: Note = {
  rule,
  record: 17,
  pointer: "/bears/2",
  note: "The bear lost its ears in 2021.",
  by: "Case officer",
  expires: "2027-03-31",
};
const { note: text, by, expires } = note;

const finding: Finding = {
  rule,
  severity: "query",
  pointer: "/bears/2",
  file: "a.ndjson",
  record: 17,
  message: "Bear 3 has no ears.",
};

/** What a finding of the one file a.ndjson, and the notes about it, come to. */
const run = (
  notes: readonly Partial<Note>[],
  findings: readonly Partial<Finding>[],
  options: Partial<NoteBookOptions> = {},
  left: readonly Unchecked[] = [],
) => {
  const book = createNoteBook({
    notes: notes.map((part) => ({ note: { ...note, ...part } })),
    asOf,
    files: ["a.ndjson"],
    ...options,
  });
  const noted = findings.map((part) => book.explain({ ...finding, ...part }).noted !== undefined);
  for (const one of left) book.leave(one);
  return { noted, fates: book.finish().map(({ fate }) => fate) };
};

describe("a note", () => {
  test.each<[string, Partial<Note>, Partial<Finding>, boolean, NoteFate]>([
    ["about a query", {}, {}, true, "used"],
    ["about advice", {}, { severity: "advice" }, true, "used"],
    ["about an error", {}, { severity: "error" }, false, "error"],
    ["that expired, about an error", { expires: "2020-01-01" }, { severity: "error" }, false, "error"],
    [
      "of a structural finding",
      { rule: "structure/code" },
      { rule: "structure/code", severity: "error" },
      false,
      "error",
    ],
    ["that expires the day after", { expires: "2026-11-26" }, {}, true, "used"],
    ["that expires on the day", { expires: "2026-11-25" }, {}, true, "used"],
    ["that expired the day before", { expires: "2026-11-24" }, {}, false, "expired"],
    ["without a text", { note: "" }, {}, false, "unwritten"],
    ["with a text of spaces", { note: " \n" }, {}, false, "unwritten"],
    ["without an author", { by: "" }, {}, false, "unwritten"],
    ["without a last day", { expires: "" }, {}, false, "unwritten"],
    ["of another rule", { rule: "toy/other" }, {}, false, "unused"],
    ["of a rule that nobody knows", { rule: "toi/no-such-rule" }, {}, false, "unused"],
    ["of another place", { pointer: "/bears/3" }, {}, false, "unused"],
    ["of a place above", { pointer: "/bears" }, {}, false, "unused"],
    ["of a place below", { pointer: "/bears/2/ears" }, {}, false, "unused"],
    ["of another record", { record: 18 }, {}, false, "unused"],
    ["of a record beyond the input", { record: 9_000_000 }, {}, false, "unused"],
    ["of the file", { file: "a.ndjson" }, {}, true, "used"],
    ["of another file", { file: "b.ndjson" }, {}, false, "unchecked"],
    ["of the first record, where the file is one", { record: 1 }, { record: undefined as never }, true, "used"],
    ["of a later record, where the file is one", { record: 2 }, { record: undefined as never }, false, "unused"],
    ["that expired and matches nothing", { expires: "2020-01-01", record: 18 }, {}, false, "unused"],
    ["that is to be written and matches nothing", { note: "", record: 18 }, {}, false, "unused"],
  ])("%s", (_, part, found, isNoted, fate) => {
    expect(run([part], [found])).toEqual({ noted: [isNoted], fates: [fate] });
  });

  test("explains a finding with its own words, and changes nothing else of it", () => {
    const book = createNoteBook({ notes: [{ note }], asOf, files: ["a.ndjson"] });
    expect(book.explain(finding)).toEqual({ ...finding, noted: { note: text, by, expires } });
    expect(finding.noted).toBeUndefined();
  });

  test("explains every finding of its rule at its place", () => {
    expect(run([{}], [{}, { related: ["/ears"] }])).toEqual({ noted: [true, true], fates: ["used"] });
  });

  test("explains findings in whatever order they come", () => {
    const notes = [{ record: 1 }, { record: 2 }, { record: 3 }];
    expect(run(notes, [{ record: 3 }, { record: 1 }, { record: 2 }]).fates).toEqual(["used", "used", "used"]);
  });
});

describe("where one file is checked", () => {
  test("findings without a file belong to it where it has no name", () => {
    expect(run([{}], [{ file: undefined as never }], { files: [] })).toEqual({ noted: [true], fates: ["used"] });
  });
});

describe("where several files are checked", () => {
  const files = ["a.ndjson", "b.ndjson"];
  test.each<[string, Partial<Note>, Partial<Finding>, boolean, NoteFate]>([
    ["a note names the file of its record", { file: "b.ndjson" }, { file: "b.ndjson" }, true, "used"],
    ["a note of the same record of another file explains nothing", { file: "b.ndjson" }, {}, false, "unused"],
    ["a note without a file explains nothing", {}, {}, false, "unplaced"],
    ["a note of a file that is not checked explains nothing", { file: "c.ndjson" }, {}, false, "unchecked"],
  ])("%s", (_, part, found, isNoted, fate) => {
    expect(run([part], [found], { files })).toEqual({ noted: [isNoted], fates: [fate] });
  });
});

describe("of two notes about the same finding", () => {
  const expired = { expires: "2026-11-24" };
  const empty = { note: "" };
  test.each<[string, Partial<Note>[], Severity, boolean, NoteFate[]]>([
    ["the first counts", [{}, {}], "query", true, ["used", "repeated"]],
    ["the one in force counts, where the other expired", [expired, {}], "query", true, ["repeated", "used"]],
    ["the one in force counts, where the other is empty", [empty, {}], "advice", true, ["repeated", "used"]],
    ["with and without the file the first counts", [{ file: "a.ndjson" }, {}], "query", true, ["used", "repeated"]],
    ["none counts, where both expired", [expired, expired], "query", false, ["expired", "repeated"]],
    ["none counts, where it is an error", [{}, {}], "error", false, ["error", "repeated"]],
  ])("%s", (_, notes, severity, isNoted, fates) => {
    expect(run(notes, [{ severity }])).toEqual({ noted: [isNoted], fates });
  });

  test("both are unused where there is no finding", () => {
    expect(run([{}, {}], []).fates).toEqual(["unused", "unused"]);
  });
});

describe("what was not judged", () => {
  test.each<[string, Unchecked, NoteFate]>([
    ["the record", { file: "a.ndjson", record: 17 }, "unchecked"],
    ["another record", { file: "a.ndjson", record: 18 }, "unused"],
    ["the rule on the record", { file: "a.ndjson", record: 17, rule }, "unchecked"],
    ["another rule on the record", { file: "a.ndjson", record: 17, rule: "toy/other" }, "unused"],
    ["the file", { file: "a.ndjson", record: null }, "unchecked"],
    ["another file", { file: "b.ndjson", record: null }, "unused"],
    ["the only record of the file", { file: "a.ndjson" }, "unused"],
  ])("%s: a note is %j then", (_, left, fate) => {
    expect(run([{}], [], {}, [left]).fates).toEqual([fate]);
  });

  test("is no matter to a note that explained something before", () => {
    expect(run([{}], [{}], {}, [{ file: "a.ndjson", record: 17 }]).fates).toEqual(["used"]);
  });
});

test("what is said of notes has their place and quotes none of them", () => {
  const secret = "qZ7x";
  const notes: Partial<Note>[] = [
    {},
    { pointer: "/expired", expires: "2026-11-24" },
    { pointer: "/unwritten", note: "" },
    { pointer: "/error" },
    { pointer: "/error" },
    { pointer: `/${secret}`, note: secret, by: secret },
    { file: secret },
  ];
  const book = createNoteBook({
    notes: notes.map((part, at) => ({ note: { ...note, ...part }, place: { line: at + 2, column: 5 } })),
    asOf,
    files: ["a.ndjson"],
    file: "notes.json",
  });
  for (const pointer of ["/bears/2", "/expired", "/unwritten"]) book.explain({ ...finding, pointer });
  book.explain({ ...finding, pointer: "/error", severity: "error" });
  const found = book.finish().flatMap((outcome) => outcome.finding ?? []);
  expect(found.map((one) => [one.rule, one.severity, one.pointer, one.line])).toEqual([
    ["notes/expired", "query", "/notes/1", 3],
    ["notes/unwritten", "advice", "/notes/2", 4],
    ["notes/error", "query", "/notes/3", 5],
    ["notes/unused", "advice", "/notes/4", 6],
    ["notes/unused", "advice", "/notes/5", 7],
    ["notes/unused", "advice", "/notes/6", 8],
  ]);
  expect(found[0]).toEqual({
    rule: "notes/expired",
    severity: "query",
    pointer: "/notes/1",
    file: "notes.json",
    line: 3,
    column: 5,
    message:
      "The last day of note 2 was 2026-11-24, so its finding counts again. Look into it once more, then put the record right or give the note a later day.",
    caseworker:
      "The last day of note 2 was 2026-11-24, so its finding counts again. Look into it once more, then put the record right or give the note a later day.",
    help: "https://w3id.org/send-standards/rules/notes/expired",
  });
  expect(JSON.stringify(found)).not.toContain(secret);
  for (const { message } of found) expect(message).not.toMatch(/\b(valid|invalid|please|sorry|illegal|forbidden)\b/i);
});

describe("in a report", () => {
  const standard: typeof toyStandard = {
    ...toyStandard,
    rules: toyStandard.rules.map((one) => ({ ...one, severity: "query" as const })),
  };
  const record: Toy = { standard: "toy", name: "Ann", parts: [{ id: "a", uses: "b" }] };

  test("noted findings are counted apart, and skipped rules are taken down", async () => {
    const validator = await createValidator(standard);
    const judged = (value: unknown) => validator.judge(parseInput(JSON.stringify(value)), { asOf });
    const [first] = judged(record).findings;
    const broken = judged({ ...record, parts: 1 });
    expect([first?.severity, broken.skipped.some((one) => one.rule === first?.rule)]).toEqual(["query", true]);
    const about = { rule: first?.rule ?? "", pointer: first?.pointer ?? "" };
    const notes = [1, 3, 4].map((number) => ({ note: { ...note, ...about, record: number } }));
    const book = createNoteBook({ notes, asOf, files: ["a.ndjson"] });
    const builder = createReportBuilder({ tool, asOf, notes: book });
    builder.startFile("a.ndjson");
    builder.addRecord(judged(record), standard, 1);
    builder.addRecord(judged(record), standard, 2);
    builder.addRecord(broken, standard, 3);
    builder.addRecord({ findings: [], skipped: [], ran: [], complete: false }, undefined, 4);
    const report = builder.finish();
    const all = judged(record).findings.length;
    expect(report.counts).toEqual({ error: 1, query: 2 * all - 1, advice: 0, noted: 1 });
    expect(report.findings.filter(({ noted }) => noted !== undefined)).toEqual([
      { ...first, file: "a.ndjson", record: 1, noted: { note: text, by, expires } },
    ]);
    expect(book.finish().map(({ fate }) => fate)).toEqual(["used", "unchecked", "unchecked"]);
  });
});
