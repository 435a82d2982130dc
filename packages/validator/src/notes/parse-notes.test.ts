import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Note } from "./note.ts";
import { isWritten } from "./note.ts";
import { parseNotes } from "./parse-notes.ts";

const schema: object = JSON.parse(readFileSync(new URL("../../notes.schema.json", import.meta.url), "utf8"));
const isPublishedForm = new Ajv2020({ strict: true }).compile(schema);

const note: Note = {
  rule: "toy/bear-has-ears",
  record: 17,
  pointer: "/bears/2",
  note: "The bear lost its ears in 2021.",
  by: "Case officer",
  expires: "2027-03-31",
};

const without = (name: keyof Note): object => Object.fromEntries(Object.entries(note).filter(([key]) => key !== name));

/** What is said of a file of notes, each with its line and column. */
const problemsOf = (input: string | Uint8Array): string[] => {
  const parsed = parseNotes(input);
  return "problems" in parsed ? parsed.problems.map(({ line, column, message }) => `${line}:${column} ${message}`) : [];
};

const fileOf = (...notes: unknown[]): string =>
  `{"notes":[\n${notes.map((one) => JSON.stringify(one)).join(",\n")}\n]}`;

describe("a file of notes", () => {
  test.each<[string, string]>([
    ["without notes", '{"notes":[]}'],
    ["with a note", fileOf(note)],
    ["with the file of a record", fileOf({ ...note, file: "a.ndjson" })],
    ["about a whole record", fileOf({ ...note, pointer: "" })],
    ["on a leap day", fileOf({ ...note, expires: "2028-02-29" })],
    ["with the same note twice", fileOf(note, note)],
  ])("is read %s", (_, text) => {
    expect(problemsOf(text)).toEqual([]);
    expect(isPublishedForm(JSON.parse(text))).toBe(true);
  });

  test("has the notes with their places", () => {
    expect(parseNotes(fileOf(note, { ...note, record: 18 }))).toEqual({
      notes: [
        { note, place: { line: 2, column: 1 } },
        { note: { ...note, record: 18 }, place: { line: 3, column: 1 } },
      ],
    });
  });

  test("may begin with a byte order mark, as some editors write it", () => {
    expect(problemsOf(`\ufeff${fileOf(note)}`)).toEqual([]);
  });

  test("may be larger than a record", () => {
    const many = fileOf(...Array.from({ length: 40_000 }, (_, at) => ({ ...note, record: at + 1 })));
    const parsed = parseNotes(many);
    expect("notes" in parsed ? parsed.notes.length : 0).toBe(40_000);
  });

  test.each<[string, string | Uint8Array, string[]]>([
    ["that is empty", "", ["1:1 There is nothing here. Export the record again."]],
    [
      "that is cut off",
      '{"notes":[',
      ["1:11 The text ends before the record does. It was probably cut off; export or send it again."],
    ],
    ["that goes on", '{"notes":[]} x', ["1:14 Something follows the end of the notes. Remove it."]],
    ["with a key twice", '{"notes":[],\n"notes":[]}', ["2:1 An object here has a key twice. Keep one of the two."]],
    [
      "with half a character",
      '{"notes":["\\ud800"]}',
      ["1:12 A text here holds half a character. Write the whole character."],
    ],
    ["in UTF-16", new Uint8Array([0xff, 0xfe, 0x7b, 0]), ["1:1 The file is in UTF-16. Save it as UTF-8."]],
    ["that is a list", "[]", ['1:1 A file of notes is an object with a list named "notes".']],
    ["without a list", '{"notes":{}}', ['1:1 A file of notes is an object with a list named "notes".']],
    [
      "with more than notes",
      '{"notes":[],\n "comment":1}',
      ['2:2 Here is a property that a file of notes does not have. It has "notes" only.'],
    ],
    ["with no object for a note", '{"notes":[\n 1]}', ["2:2 Note 1 is no object."]],
  ])("is refused %s", (_, input, want) => {
    expect(problemsOf(input)).toEqual(want);
  });

  test("says everything that is wrong, in the order of the text", () => {
    const text = '{"notes":[\n{"rule":"ehc plan","record":0,\n"pointer":"/a","note":1,"by":"B","author":"B"}\n]}';
    expect(problemsOf(text)).toEqual([
      "2:1 Note 1 has no expires. It is to be a day of the calendar, written as YYYY-MM-DD.",
      "2:2 Note 1 has something else for rule. It is to be the id of a rule, as a finding has it.",
      "2:20 Note 1 has something else for record. It is to be the number of a record in its file, from 1.",
      "3:16 Note 1 has something else for note. It is to be a text, what was found out.",
      "3:34 Note 1 has a property that notes do not have. They have rule, file, record, pointer, note, by, expires.",
    ]);
  });

  test("quotes nothing of the file", () => {
    const secret = "qZ7x";
    const texts = [
      `{"${secret}":1}`,
      fileOf({ ...note, [secret]: secret, rule: secret, pointer: secret, expires: secret }),
      fileOf(secret),
      `{"notes":["${secret}`,
      `{"notes":[{"${secret}":1,"${secret}":2}]}`,
    ];
    for (const text of texts) expect(problemsOf(text).join("\n")).not.toContain(secret);
    expect(texts.map((text) => problemsOf(text).length > 0)).not.toContain(false);
  });
});

describe("a note", () => {
  const rows: [string, object][] = [
    ...Object.keys(note).map((name): [string, object] => [`without ${name}`, without(name as keyof Note)]),
    ["with a property of its own", { ...note, severity: "query" }],
    ["with __proto__", JSON.parse(`{"__proto__":1,${JSON.stringify(note).slice(1)}`)],
    ["with record 0", { ...note, record: 0 }],
    ["with a record that is no whole number", { ...note, record: 1.5 }],
    ["with a record as a text", { ...note, record: "17" }],
    ["with a record beyond counting", { ...note, record: 2 ** 53 }],
    ["with a pointer without a slash", { ...note, pointer: "bears/2" }],
    ["with a pointer with a bare tilde", { ...note, pointer: "/bears/~2" }],
    ["with an empty file", { ...note, file: "" }],
    ["with a rule in capitals", { ...note, rule: "Toy/bear" }],
    ["with a day in British order", { ...note, expires: "31/03/2027" }],
    ["with a day that is none", { ...note, expires: "2027-02-29" }],
    ["with a moment", { ...note, expires: "2027-03-31T00:00:00Z" }],
    ["with null", { ...note, by: null }],
  ];

  test.each(rows)("%s is refused, as the published schema has it", (_, one) => {
    expect(problemsOf(fileOf(one))).toHaveLength(1);
    expect(isPublishedForm({ notes: [one] })).toBe(false);
  });

  test.each<[string, Partial<Note>]>([
    ["text", { note: "" }],
    ["text but spaces", { note: " \n\t " }],
    ["author", { by: "" }],
    ["author but a space", { by: " " }],
    ["last day", { expires: "" }],
    ["part but its place", { note: "", by: "", expires: "" }],
  ])("without %s is read as one to be written, which the published schema refuses", (_, part) => {
    const one = { ...note, ...part };
    expect(problemsOf(fileOf(one))).toEqual([]);
    expect(isWritten(one)).toBe(false);
    expect(isPublishedForm({ notes: [one] })).toBe(false);
  });

  test("is read exactly where the published schema takes it or something is to be written", () => {
    const odd = fc.oneof(fc.constantFrom("", " ", 0, 1, -1, null, "/a/~1", "toy/a", "2027-03-31"), fc.jsonValue());
    const any = fc.record(
      { rule: odd, file: odd, record: odd, pointer: odd, note: odd, by: odd, expires: odd, other: odd },
      { requiredKeys: [] },
    );
    const close = fc.tuple(any, fc.subarray(Object.keys(note))).map(([parts, kept]) => ({
      ...parts,
      ...Object.fromEntries(Object.entries(note).filter(([name]) => kept.includes(name))),
    }));
    fc.assert(
      fc.property(close, (one) => {
        const parsed = parseNotes(fileOf(one));
        const isTaken = "notes" in parsed && parsed.notes.every(({ note: read }) => isWritten(read));
        expect(isTaken).toBe(isPublishedForm({ notes: [JSON.parse(JSON.stringify(one))] }));
      }),
      { seed: 20261125, numRuns: 1000 },
    );
  });
});
