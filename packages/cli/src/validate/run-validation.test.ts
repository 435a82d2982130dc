import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ofChild } from "../../testing/of-child.ts";
import { asOf, brokenPlan, lines, plan, planBreaking } from "../../testing/plans.ts";
import { runCommand } from "../../testing/run-command.ts";
import { createTestFolder, type TestFolder } from "../../testing/test-folder.ts";
import type { Io } from "../io.ts";
import { runValidation, type ValidationOptions } from "./run-validation.ts";

const quiet: Io = {
  out: { write: async () => undefined, isClosed: false, isTerminal: false },
  complain: () => undefined,
  isErrorTerminal: false,
  onInterrupt: () => () => undefined,
  progress: () => undefined,
  input: () => {
    throw new Error("standard input is not asked for");
  },
  env: {},
  now: () => new Date(0),
};

let folder: TestFolder;
beforeAll(async () => {
  folder = await createTestFolder();
  await folder.write({
    "many.ndjson": lines(...Array.from({ length: 250 }, () => plan())),
    "mixed.ndjson": lines(plan(), { a: 1 }, brokenPlan(), planBreaking("ehc-plan/need-cites-evidence")),
    "open.json": `[${JSON.stringify(ofChild(9, brokenPlan()))}, `,
  });
});
afterAll(() => folder.remove());

const options = (files: readonly string[], more: Partial<ValidationOptions> = {}): ValidationOptions => ({
  inputs: { files: files.map((file) => `${folder.path}/${file}`), unreadable: [] },
  entry: undefined,
  asOf,
  failOn: "error",
  showValue: undefined,
  onUnjudged: () => undefined,
  ...more,
});

describe("a validation", () => {
  test("counts records and findings, and names what was not judged", async () => {
    const { view, exitCode } = await runValidation(options(["mixed.ndjson", "open.json"]), quiet);
    expect(exitCode).toBe(4);
    expect(view.report.inputs.map(({ records }) => records)).toEqual([4, 1]);
    expect(view.report.counts).toEqual({ error: 3, query: 1, advice: 0, noted: 0 });
    expect(view.report.findings.map(({ rule, record }) => [rule, record])).toEqual([
      ["structure/code", 3],
      ["ehc-plan/need-cites-evidence", 4],
      ["structure/code", 1],
      ["input/syntax", undefined],
    ]);
    expect(view.unjudged).toMatchObject([{ record: 2, problem: "no-standard" }]);
    expect(view.report.complete).toBe(false);
  });

  test("is complete where everything was judged", async () => {
    const { view, exitCode } = await runValidation(options(["many.ndjson"]), quiet);
    expect([view.report.complete, view.report.findings, exitCode]).toEqual([true, [], 0]);
  });

  test("shows how far it has come, and removes that at its end", async () => {
    const shown: string[] = [];
    await runValidation(options(["many.ndjson"]), { ...quiet, progress: (text) => shown.push(text) });
    expect(shown).toEqual(["100 records", "200 records", ""]);
  });

  test("hands findings on as they come, and ends where nobody wants them", async () => {
    const handed: string[] = [];
    const take = async (findings: readonly { readonly rule: string }[]) => {
      handed.push(...findings.map(({ rule }) => rule));
      return handed.length < 2;
    };
    const { view } = await runValidation(options(["mixed.ndjson", "open.json"], { onFindings: take }), quiet);
    expect(handed).toEqual(["structure/code", "ehc-plan/need-cites-evidence"]);
    expect(view.report.inputs).toHaveLength(1);
  });

  test("says in the exit code that a file could not be read", async () => {
    const { view, exitCode } = await runValidation(options(["mixed.ndjson", "none.json"]), quiet);
    expect(exitCode).toBe(3);
    expect(view.unjudged.map(({ problem }) => problem)).toEqual(["no-standard", "unreadable"]);
  });
});

test("a file is validated with half the memory that its text takes", async () => {
  const value = "He builds railways and makes up the timetables. ".repeat(80).trim();
  const names = ["history", "play", "health", "schooling", "independence", "friendships"];
  const one = plan(...names.map((name) => ({ op: "replace", path: `/sections/A/${name}`, value }) as const));
  const text = lines(...Array.from({ length: 4000 }, () => one));
  await folder.write({ "large.ndjson": text });
  const args = ["validate", "large.ndjson", "--as-of", asOf];
  const megabytes = Math.round(text.length / 2_000_000);
  const node = [`--max-old-space-size=${megabytes}`];
  const { exitCode, out } = await runCommand(args, { folder: folder.path, node });
  expect(exitCode).toBe(0);
  expect(out).toMatch(/^No findings in 4,000 records of 1 file\.\n/);
});
