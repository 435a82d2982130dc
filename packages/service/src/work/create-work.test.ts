import { createJudge } from "@send-standards/bulk";
import { findVersion } from "@send-standards/catalogue";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AnswerTask } from "../answer/answer-task.ts";
import { createAnswer } from "../answer/create-answer.ts";
import { createWork } from "./create-work.ts";
import type { Work } from "./work.ts";

const idle = { isFull: () => false, end: () => {} };
const settings = { threads: 1, inLineBytes: 131_072, waiting: 10, judgeSeconds: 60 };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const { base, baseAsOf } = (await findVersion("ehc-plan")?.loadCases()) ?? { base: {}, baseAsOf: "" };
const sound = JSON.stringify(base);
const faulty = JSON.stringify({ ...base, child: {} });

const taskOf = (text: string, choice: Partial<AnswerTask> = {}): AnswerTask => ({
  bytes: bytesOf(text),
  asOf: baseAsOf,
  failOn: "error",
  format: "json",
  ...choice,
});

let work: Work;
beforeAll(async () => {
  work = createWork(settings, undefined, idle);
  await work.ready();
});
afterAll(() => work.close());

const filled = (text: string, bytes: number): string => `${text}${" ".repeat(Math.max(0, bytes - text.length))}`;

describe("the answer is the same wherever it is made:", () => {
  const rows: readonly [string, string, Partial<AnswerTask>][] = [
    ["a sound record", sound, {}],
    ["a faulty record", faulty, {}],
    ["one that is held against what its address names", faulty, { standard: findVersion("ehc-plan", "1.0.0") }],
    ["one that is held against what must be accepted", faulty, { role: "receiver" }],
    ["one of a later minor version", JSON.stringify({ ...base, standardVersion: "1.7", later: 1 }), {}],
    ["one that states no standard", "{}", {}],
    ["one of an unknown standard", '{ "standard": "toy", "standardVersion": "1.0" }', {}],
    ["no JSON", sound.slice(0, -1), {}],
    ["nothing", "", {}],
    ["an empty record of a standard", "{}", { standard: { id: "needs", version: "1.0.0" } }],
  ];
  const places: readonly [string, number, boolean][] = [
    ["in line", 0, true],
    ["in line while it is sound", 20_000, true],
    ["on a thread", 140_000, false],
  ];
  const all = rows.flatMap(([name, text, choice]) =>
    places.map(([place, bytes]): [string, string, Partial<AnswerTask>] => [
      `${name}, ${place}`,
      filled(text, bytes),
      choice,
    ]),
  );
  test.each(all)("%s", async (_, text, choice) => {
    const want = await createAnswer()(taskOf(text, choice));
    expect(await work.answer(taskOf(text, choice))).toEqual(want);
  });
});

describe("a body", () => {
  test.each<[string, string, boolean]>([
    ["that is small stays here", filled("{}", 4096), true],
    ["that is larger is moved to a thread where its structure is not sound", faulty, false],
    ["that is sound stays here up to the size that is set", filled(sound, 131_072), true],
    ["that is sound and larger is moved to a thread", filled(sound, 131_073), false],
  ])("%s", async (_, text, stays) => {
    const task = taskOf(text);
    await work.answer(task);
    expect(task.bytes.byteLength).toBe(stays ? bytesOf(text).byteLength : 0);
  });

  test.each<[string, boolean, number, boolean]>([
    ["there is time here", false, 0, true],
    ["there is no time here and a thread has some", true, 0, false],
    ["neither has time", true, 1, true],
  ])("that is small goes where there is time: %s", async (_, isFull, busy, stays) => {
    const full = createWork(settings, undefined, { isFull: () => isFull, end: () => {} });
    await full.ready();
    const large = Array.from({ length: busy }, () => full.answer(taskOf(filled(sound, 200_000))));
    const task = taskOf(sound);
    const size = task.bytes.byteLength;
    const answers = await Promise.all([full.answer(task), ...large]);
    expect([answers.every(({ kind }) => kind === "report"), task.bytes.byteLength === size]).toEqual([true, stays]);
    await full.close();
  });

  test("that lies in memory of others is copied", async () => {
    const memory = bytesOf(`${sound}${filled(sound, 140_000)}`);
    const bytes = memory.subarray(sound.length);
    expect(await work.answer({ ...taskOf(""), bytes })).toMatchObject({ kind: "report" });
    expect(memory.byteLength).toBe(sound.length + 140_000);
  });
});

test("records of a batch are judged on a thread, in their order", async () => {
  const records = [sound, faulty, "{}"].map((text, at) => ({
    bytes: bytesOf(text),
    number: at + 1,
    line: at + 1,
    column: 1,
  }));
  const judge = createJudge({ asOf: baseAsOf });
  const want = await Promise.all(records.map(async (record) => (await judge(record)).judgement.findings.length));
  const { text, records: count } = await work.judgeSlice({ records, asOf: baseAsOf, failOn: "error" });
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line): { record: number; findings: unknown[] } => JSON.parse(line));
  expect(count).toBe(3);
  expect(lines.map(({ record, findings }) => [record, findings.length])).toEqual(
    want.map((found, at) => [at + 1, found]),
  );
});

test("as many slices are judged at a time as there are threads", () => {
  expect([work.width, work.load?.()]).toEqual([1, { threads: 1, busy: 0, waiting: 0 }]);
});
