import type { RecordText } from "@send-standards/validator";
import { describe, expect, test } from "vitest";
import { createSliceAnswer } from "./create-slice-answer.ts";
import type { SliceTask } from "./slice-task.ts";

const record = (value: unknown, number: number): RecordText => ({
  bytes: new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value)),
  number,
  line: number,
  column: 1,
});

const plan = { standard: "ehc-plan", standardVersion: "1.0" };
const wordy = { ...plan, ...Object.fromEntries(Array.from({ length: 1200 }, (_, at) => [`unknown${at}`, at])) };

const answer = (values: readonly unknown[], task: Partial<SliceTask> = {}) =>
  createSliceAnswer()({
    records: values.map((value, at) => record(value, at + 1)),
    asOf: "2026-11-25",
    failOn: "error",
    ...task,
  });

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("createSliceAnswer", () => {
  test("takes no further record where there is much to say about the first", async () => {
    const { taken, records, text, failing, incomplete } = await answer([wordy, wordy, wordy]);
    expect([taken, records, failing, incomplete]).toEqual([1, 1, 1, 1]);
    expect(linesOf(text)).toHaveLength(1);
    expect(linesOf(text)[0].findings).toHaveLength(1000);
  });

  test.each<readonly [failOn: SliceTask["failOn"], value: unknown, outcome: string]>([
    ["error", plan, "fail"],
    ["never", plan, "pass"],
    ["never", "nonsense", "fail"],
    ["never", {}, "fail"],
  ])("where it fails on %s, %j has the outcome %s", async (failOn, value, outcome) => {
    const { text, failing } = await answer([value], { failOn });
    expect([linesOf(text)[0].outcome, failing]).toEqual([outcome, outcome === "fail" ? 1 : 0]);
  });

  test("holds records against the version that it is given", async () => {
    const { byStandard, incomplete } = await answer([{}, plan], { standard: { id: "ehc-plan", version: "1.0.0" } });
    expect([byStandard, incomplete]).toEqual([[["ehc-plan", "1.0.0", 2]], 0]);
  });

  test("counts what it finds by rule, and what is wrong with the input apart", async () => {
    const problem = { rule: "input/trailing", pointer: "", offset: 9, line: 2, column: 1 } as const;
    const given = await answer([plan, plan]);
    const more = await answer([], {
      records: [record(plan, 1), { bytes: new Uint8Array(0), line: 2, column: 1, problem }],
    });
    expect(given.byRule.reduce((sum, [, count]) => sum + count, 0)).toBe(
      given.counts.error + given.counts.query + given.counts.advice,
    );
    expect([more.taken, more.records, more.isSound, given.isSound]).toEqual([2, 1, false, true]);
    expect(linesOf(more.text)[1]).toMatchObject({
      counts: { error: 1, query: 0, advice: 0, noted: 0 },
      findings: [{ rule: "input/trailing", line: 2, column: 1 }],
    });
  });
});
