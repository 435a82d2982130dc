import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseNotes } from "@send-standards/validator";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { reportProblems } from "../../../formats/testing/report-schema.ts";
import { asOf, brokenPlan, lines, plan, planBreaking, pretty } from "../../testing/plans.ts";
import { runCommand, startCommand } from "../../testing/run-command.ts";
import { createTestFolder, type TestFolder } from "../../testing/test-folder.ts";

const rule = "ehc-plan/need-cites-evidence";
const pointer = "/sections/B/needs/0/evidence";
const query = planBreaking(rule);
const error = planBreaking("ehc-plan/final-has-issue-date");

const note = { rule, record: 1, pointer, note: "By telephone.", by: "Officer", expires: asOf };
const errorNote = { ...note, rule: "ehc-plan/final-has-issue-date", pointer: "/issuedDate" };
const empty = { note: "", by: "", expires: "" };

let folder: TestFolder;
beforeEach(async () => {
  folder = await createTestFolder();
  await folder.write({
    "query.json": pretty(query),
    "error.json": pretty(error),
    "broken.json": pretty(brokenPlan()),
    "sound.json": pretty(plan()),
    "batch.ndjson": lines(plan(), query, query),
  });
});
afterEach(() => folder.remove());

/** Records that are the same plan again and again are not compared with each other, unless that is what is tested. */
const alone = "--no-sets";
const run = (...args: string[]) => runCommand(["validate", ...args, alone], { folder: folder.path });
const writeNotes = (...notes: object[]) => folder.write({ "notes.json": pretty({ notes }) });
const read = (name: string) => readFile(join(folder.path, name), "utf8");
const day = (shift: number): string =>
  new Date(Date.parse(`${asOf}T00:00:00Z`) + shift * 86_400_000).toISOString().slice(0, 10);

/** Exit code, counts and the rules about notes of a validation with notes. */
const validate = async (files: readonly string[], ...options: string[]) => {
  const args = [...files, "--as-of", asOf, "--format", "json", "--notes", "notes.json", ...options];
  const { exitCode, out } = await run(...args);
  const report = JSON.parse(out);
  expect(reportProblems(report)).toEqual([]);
  const { query: queries, advice, noted } = report.counts;
  const about = report.findings.filter((one: { rule: string }) => one.rule.startsWith("notes/"));
  return { exitCode, counts: [queries, advice, noted], about: about.map((one: { rule: string }) => one.rule) };
};

describe("--notes", () => {
  test.each<[string, readonly string[], object[], number, readonly number[], readonly string[]]>([
    ["a query", ["query.json"], [note], 0, [0, 0, 1], []],
    ["a query on the day before the last", ["query.json"], [{ ...note, expires: day(1) }], 0, [0, 0, 1], []],
    ["no query a day late", ["query.json"], [{ ...note, expires: day(-1) }], 1, [2, 0, 0], ["notes/expired"]],
    ["no query where it is empty", ["query.json"], [{ ...note, ...empty }], 1, [1, 1, 0], ["notes/unwritten"]],
    ["nothing where there is nothing", ["sound.json"], [note], 0, [0, 1, 0], ["notes/unused"]],
    ["nothing of a rule that is not known", ["query.json"], [{ ...note, rule: "x/y" }], 1, [1, 1, 0], ["notes/unused"]],
    ["nothing of a record beyond the input", ["query.json"], [{ ...note, record: 7 }], 1, [1, 1, 0], ["notes/unused"]],
    ["no error", ["error.json"], [errorNote], 1, [1, 0, 0], ["notes/error"]],
    [
      "no structural finding, which is an error",
      ["broken.json"],
      [{ ...note, rule: "structure/code", pointer: "/child/sex" }],
      1,
      [1, 0, 0],
      ["notes/error"],
    ],
    ["one record of many", ["batch.ndjson"], [{ ...note, record: 3 }], 1, [1, 0, 1], []],
    ["once, where it is there twice", ["query.json"], [note, note], 0, [0, 1, 1], ["notes/unused"]],
    [
      "a record of one file of several",
      ["query.json", "batch.ndjson"],
      [{ ...note, record: 2, file: "batch.ndjson" }],
      1,
      [2, 0, 1],
      [],
    ],
    [
      "records of several files, however their paths are written",
      ["./query.json", "batch.ndjson"],
      [
        { ...note, file: "query.json" },
        { ...note, record: 2, file: "./batch.ndjson" },
        { ...note, record: 3, file: "batch.ndjson" },
      ],
      0,
      [0, 0, 3],
      [],
    ],
    ["nothing without a file of several", ["query.json", "batch.ndjson"], [note], 1, [3, 1, 0], ["notes/unused"]],
    ["nothing of a file not checked", ["query.json"], [{ ...note, file: "b.json" }], 1, [1, 1, 0], ["notes/unused"]],
  ])("explains %s", async (_, files, notes, exitCode, counts, about) => {
    await writeNotes(...notes);
    expect(await validate(files, "--fail-on", "query")).toEqual({ exitCode, counts, about });
  });

  test.each<[string, object, readonly [error: number, query: number, advice: number]]>([
    ["in force", note, [0, 0, 0]],
    ["that expired", { ...note, expires: day(-1) }, [0, 1, 1]],
    ["that is unused", { ...note, record: 2 }, [0, 1, 1]],
  ])("%s counts for --fail-on as its findings do", async (_, one, want) => {
    await writeNotes(one);
    const codes = [];
    for (const failOn of ["error", "query", "advice"]) {
      codes.push((await validate(["query.json"], "--fail-on", failOn)).exitCode);
    }
    expect(codes).toEqual(want);
  });

  test("may lie in a folder that is checked, and is no record there", async () => {
    await folder.write({ "case/query.json": pretty(query), "case/notes.json": pretty({ notes: [note] }) });
    const args = ["case", "--as-of", asOf, "--notes", "case/notes.json", "--fail-on", "advice"];
    const { exitCode, out } = await run(...args);
    expect([exitCode, out.match(/^1 noted finding in 1 record of 1 file\.$/m)?.length]).toEqual([0, 1]);
  });

  test("explains a finding about several records, at the record that it is in", async () => {
    const repeated = { ...note, rule: "ehc-plan/version-appears-once", record: 2, pointer: "/planId" };
    await writeNotes(repeated);
    await folder.write({ "twice.ndjson": lines(plan()).repeat(3) });
    const args = ["validate", "twice.ndjson", "--as-of", asOf, "--notes", "notes.json", "--format", "json"];
    const { out } = await runCommand(args, { folder: folder.path });
    const { counts, findings } = JSON.parse(out);
    expect(counts).toEqual({ error: 0, query: 1, advice: 0, noted: 1 });
    expect(findings.map((one: { record: number; noted?: object }) => [one.record, one.noted !== undefined])).toEqual([
      [2, true],
      [3, false],
    ]);
  });

  test("about several records is left alone where they are not compared", async () => {
    await writeNotes({ ...note, rule: "ehc-plan/version-appears-once", record: 2, pointer: "/planId" });
    await folder.write({ "twice.ndjson": lines(plan()).repeat(2) });
    const { out } = await run("twice.ndjson", "--as-of", asOf, "--notes", "notes.json", "--format", "json");
    const messages = JSON.parse(out).findings.map((one: { message: string }) => one.message);
    expect(messages).toEqual([expect.stringMatching(/ was not checked this time, /)]);
  });

  test("about several records is kept where the other one is not here", async () => {
    const content = JSON.stringify({ notes: [{ ...note, rule: "ehc-plan/version-appears-once", pointer: "/planId" }] });
    await folder.write({ "notes.json": content, "one.ndjson": lines(plan()) });
    const args = ["validate", "one.ndjson", "--as-of", asOf, "--notes", "notes.json", "--write-notes", "notes.json"];
    const { out } = await runCommand([...args, "--format", "json"], { folder: folder.path });
    const messages = JSON.parse(out).findings.map((one: { message: string }) => one.message);
    expect(messages).toEqual([expect.stringMatching(/ compares records that may not all be here\. /)]);
    expect(JSON.parse(await readFile(`${folder.path}/notes.json`, "utf8"))).toEqual(JSON.parse(content));
  });

  test("explains a record of standard input", async () => {
    await writeNotes({ ...note, record: 2 });
    const args = ["validate", "-", alone, "--as-of", asOf, "--notes", "notes.json", "--fail-on", "query"];
    expect((await runCommand(args, { folder: folder.path, input: lines(plan(), query) })).exitCode).toBe(0);
  });

  test("streams findings with their notes, and what is said of notes last", async () => {
    await writeNotes({ ...note, record: 2 }, { ...note, record: 9 });
    const { out } = await run("batch.ndjson", "--as-of", asOf, "--notes", "notes.json", "--format", "ndjson");
    const [first, second, third, last] = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ rule, record: 2, noted: { note: note.note, by: note.by, expires: asOf } });
    expect(second).toMatchObject({ rule, record: 3 });
    expect(second).not.toHaveProperty("noted");
    expect(third).toMatchObject({ rule: "notes/unused", file: "notes.json", line: 11, column: 5 });
    expect(last.summary.counts).toEqual({ error: 0, query: 1, advice: 1, noted: 1 });
  });

  test.each<[string, number, readonly string[], RegExp]>([
    ["that is not there", 3, ["query.json", "--notes", "none.json"], /cannot open none\.json: there is no such file/],
    ["that is a folder", 3, ["query.json", "--notes", "."], /cannot open \.: it is a folder/],
    [
      "that is a record",
      2,
      ["sound.json", "--notes", "query.json"],
      /query\.json is not a file of notes:\n {2}1:1 {2}/,
    ],
    ["that is all there is to check", 2, ["notes.json", "--notes", "notes.json"], /nothing to check beside the notes/],
    [
      "in the place of the report",
      2,
      ["query.json", "--notes", "notes.json", "--output", "notes.json"],
      /is one of the/,
    ],
    ["without a name", 2, ["query.json", "--notes", "--format"], /--notes needs a value/],
  ])("%s ends the command", async (_, exitCode, args, complaint) => {
    await writeNotes(note);
    const result = await run(...args, "--as-of", asOf);
    expect(result).toMatchObject({ exitCode, out: "" });
    expect(result.error).toMatch(complaint);
  });

  test("lists the first twenty mistakes of its form, and counts the others", async () => {
    await writeNotes(...Array.from({ length: 23 }, () => ({ ...note, record: 0 })));
    const { exitCode, error } = await run("query.json", "--notes", "notes.json");
    expect(exitCode).toBe(2);
    expect(error.split("\n")).toHaveLength(24);
    expect(error).toContain("\n  5:7  Note 1 has something else for record.");
    expect(error).toContain("\n  and 3 more mistakes\n");
  });
});

describe("--write-notes", () => {
  const start = (...args: string[]) => run(...args, "--as-of", asOf, "--write-notes", "new.json");

  test("starts a note for each query, and for nothing else", async () => {
    await folder.write({ "all.ndjson": lines(plan(), query, error, brokenPlan(), query) });
    expect(await start("all.ndjson")).toMatchObject({ exitCode: 1, error: "" });
    const entry = { rule, record: 2, pointer, ...empty };
    expect(JSON.parse(await read("new.json"))).toEqual({ notes: [entry, { ...entry, record: 5 }] });
    expect(await read("new.json")).toBe(pretty({ notes: [entry, { ...entry, record: 5 }] }));
  });

  test("names the file where there are several, and record 1 where a file is one", async () => {
    await start("query.json", "batch.ndjson");
    const { notes } = JSON.parse(await read("new.json"));
    expect(notes.map((one: typeof note & { file: string }) => [one.file, one.record])).toEqual([
      ["query.json", 1],
      ["batch.ndjson", 2],
      ["batch.ndjson", 3],
    ]);
  });

  test("writes what can be read, filled in and used", async () => {
    await start("batch.ndjson");
    expect(parseNotes(await read("new.json"))).toHaveProperty("notes");
    const { notes } = JSON.parse(await read("new.json"));
    const all = async () => {
      const args = ["batch.ndjson", "--as-of", asOf, "--notes", "new.json", "--fail-on", "query", "--format", "json"];
      const { exitCode, out } = await run(...args);
      return [exitCode, JSON.parse(out).counts];
    };
    expect(await all()).toEqual([1, { error: 0, query: 2, advice: 2, noted: 0 }]);
    const written = notes.map((one: object) => ({ ...one, note: "a", by: "b", expires: asOf }));
    await folder.write({ "new.json": pretty({ notes: written }) });
    expect(await all()).toEqual([0, { error: 0, query: 0, advice: 0, noted: 2 }]);
  });

  test("writes an empty list where there is no query", async () => {
    expect((await start("sound.json")).exitCode).toBe(0);
    expect(await read("new.json")).toBe('{\n  "notes": []\n}\n');
  });

  test("keeps the notes that match, adds new ones, and says how many it leaves out", async () => {
    await folder.write({ "all.ndjson": lines(query, query, error, query, query, brokenPlan()) });
    const used = { ...note, record: 1 };
    const expired = { ...note, record: 2, expires: day(-1) };
    const unwritten = { ...note, record: 4, by: "" };
    const skipped = { ...note, rule: "ehc-plan/no-such-rule", record: 6 };
    const elsewhere = { ...note, file: "other.json", record: 5 };
    const refused = { ...errorNote, record: 3 };
    await writeNotes({ ...note, record: 99 }, used, expired, used, unwritten, refused, elsewhere, skipped);
    const { error: complaint } = await start("all.ndjson", "--notes", "notes.json");
    expect(complaint).toBe(
      "send-standards: 3 notes that have nothing to explain any more were left out of new.json.\n",
    );
    const added = { rule, record: 5, pointer, ...empty };
    expect(JSON.parse(await read("new.json"))).toEqual({
      notes: [used, expired, unwritten, refused, elsewhere, added],
    });
  });

  test("keeps a note whose rule was skipped, and one of a file that could not be read", async () => {
    await folder.write({ "skip.ndjson": lines(planBreaking(rule, { op: "replace", path: "/sections/B", value: 1 })) });
    const kept = [
      { ...note, file: "skip.ndjson" },
      { ...note, file: "gone.json" },
    ];
    await writeNotes(...kept);
    expect((await start("skip.ndjson", "gone.json", "--notes", "notes.json")).exitCode).toBe(3);
    expect(JSON.parse(await read("new.json"))).toEqual({ notes: kept });
  });

  test("adds to the notes that it was given", async () => {
    await writeNotes({ ...note, record: 3 });
    const args = ["batch.ndjson", "--as-of", asOf, "--notes", "notes.json", "--write-notes", "./notes.json"];
    expect(await run(...args)).toMatchObject({ exitCode: 0, error: "" });
    const { notes } = JSON.parse(await read("notes.json"));
    expect(notes).toEqual([
      { ...note, record: 3 },
      { rule, record: 2, pointer, ...empty },
    ]);
    expect(await run(...args)).toMatchObject({ exitCode: 0, error: "" });
    expect(JSON.parse(await read("notes.json"))).toEqual({ notes });
  });

  test.each<[string, number, readonly string[]]>([
    ["a file that is there", 2, ["query.json", "--write-notes", "sound.json"]],
    ["a file that is checked", 2, ["sound.json", "--write-notes", "sound.json"]],
    ["a file other than the notes", 2, ["query.json", "--write-notes", "sound.json", "--notes", "notes.json"]],
    ["the file of the report", 2, ["query.json", "--write-notes", "a.json", "--output", "./a.json"]],
    ["a file in no folder", 3, ["query.json", "--write-notes", "none/a.json"]],
    ["a folder", 3, ["query.json", "--write-notes", "."]],
  ])("does not write %s", async (_, exitCode, args) => {
    await writeNotes(note);
    const before = await readdir(folder.path);
    expect(await run(...args, "--as-of", asOf)).toMatchObject({ exitCode, out: "" });
    expect(await readdir(folder.path)).toEqual(before);
    expect([await read("sound.json"), await read("notes.json")]).toEqual([pretty(plan()), pretty({ notes: [note] })]);
  });

  test("does not write where this program fails", async () => {
    await folder.write({ "bug.mjs": "Array.prototype.toSorted = () => { throw new Error('no'); };" });
    const args = ["validate", "query.json", "broken.json", alone, "--as-of", asOf, "--write-notes", "new.json"];
    const result = await runCommand(args, { folder: folder.path, node: ["--import", "./bug.mjs"] });
    expect(result.exitCode).toBe(70);
    expect((await readdir(folder.path)).filter((name) => name.includes("new.json"))).toEqual([]);
  });

  test("does not replace a file that somebody made meanwhile", async () => {
    const args = ["validate", "-", alone, "--as-of", asOf, "--write-notes", "new.json"];
    const child = startCommand(args, { folder: folder.path });
    child.stdout.resume();
    while (!(await readdir(folder.path)).some((name) => name.startsWith(".new.json"))) await wait(10);
    await writeFile(join(folder.path, "new.json"), "mine");
    child.stdin.end(lines(query));
    await once(child, "close");
    expect([child.exitCode, await read("new.json")]).toEqual([2, "mine"]);
    expect((await readdir(folder.path)).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("writes about everything, though nobody reads the report to its end", async () => {
    const args = ["validate", "-", alone, "--as-of", asOf, "--format", "ndjson", "--write-notes", "new.json"];
    const child = startCommand(args, { folder: folder.path });
    child.stdin.write(lines(query, plan()));
    await once(child.stdout, "data");
    child.stdout.destroy();
    for (let at = 0; at < 50; at += 1) child.stdin.write(lines(query));
    child.stdin.end();
    await once(child, "close");
    expect(JSON.parse(await read("new.json")).notes).toHaveLength(51);
  });
});
