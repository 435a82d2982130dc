import { chmod, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asOf, brokenPlan, lines, plan, planBreaking, pretty } from "../testing/plans.ts";
import { runCommand } from "../testing/run-command.ts";
import { createTestFolder, type TestFolder } from "../testing/test-folder.ts";
import { exitCodes } from "./exit-code.ts";

let folder: TestFolder;
beforeAll(async () => {
  folder = await createTestFolder();
  await folder.write({
    "sound.json": pretty(plan()),
    "broken.json": pretty(brokenPlan()),
    "query.json": pretty(planBreaking("ehc-plan/need-cites-evidence")),
    "syntax.json": '{"standard": "ehc-plan",',
    "empty.json": "",
    "none.json": '{"name": "nothing"}',
    "list.json": JSON.stringify([plan(), 5]),
    "mixed.ndjson": lines(plan(), brokenPlan(), { standard: "ehc-plan", standardVersion: "9.0" }),
    "bug.mjs": "Array.prototype.toSorted = () => { throw new Error('SECRET'); };",
    "folder.json/x.txt": "",
    "nothing/x.txt": "",
  });
  await mkdir(join(folder.path, "locked"));
});
afterAll(async () => {
  await chmod(join(folder.path, "locked"), 0o700);
  await folder.remove();
});

const run = (args: readonly string[], input?: string, node: readonly string[] = []) =>
  runCommand(args, { folder: folder.path, node, ...(input === undefined ? {} : { input }) });
const validate = (...args: string[]) => run(["validate", ...args, "--as-of", asOf]);

describe("exit code", () => {
  test.each<[number, string, readonly string[]]>([
    [0, "a sound record", ["sound.json"]],
    [0, "a query, which is below the default threshold", ["query.json"]],
    [1, "a query at the threshold", ["query.json", "--fail-on", "query"]],
    [1, "a query above the threshold", ["query.json", "--fail-on", "advice"]],
    [1, "an error", ["broken.json"]],
    [1, "broken content", ["syntax.json"]],
    [1, "a file with nothing in it", ["empty.json"]],
    [1, "one bad record in a folder of files", ["sound.json", "broken.json"]],
    [0, "an error where nothing is to fail", ["broken.json", "--fail-on", "never"]],
    [4, "no standard", ["none.json"]],
    [4, "no standard in one item of a list", ["list.json"]],
    [4, "no standard beside errors", ["mixed.ndjson"]],
    [4, "no standard where nothing is to fail", ["none.json", "--fail-on", "never"]],
    [1, "no standard stated but one given", ["none.json", "--standard", "ehc-plan@1.0"]],
    [3, "no such file", ["missing.json"]],
    [3, "no such file beside no standard and errors", ["mixed.ndjson", "missing.json"]],
    [3, "no such file where nothing is to fail", ["missing.json", "--fail-on", "never"]],
    [2, "no file named", []],
    [2, "an unknown option beside no such file", ["missing.json", "--colour"]],
    [2, "an unknown format", ["sound.json", "--format", "pdf"]],
    [2, "an unknown severity", ["sound.json", "--fail-on", "warning"]],
    [2, "an unknown standard", ["sound.json", "--standard", "ehc-plans"]],
    [2, "an unknown version", ["sound.json", "--standard", "ehc-plan@7"]],
    [2, "values in a format for programs", ["sound.json", "--show-values", "--format", "json"]],
    [2, "a cap in a format for programs", ["sound.json", "--max-findings", "5", "--format", "json"]],
    [2, "a folder without records", ["nothing", "missing.json"]],
    [2, "an output that is an input", ["sound.json", "--output", "./sound.json"]],
    [3, "an output in a folder that is not there", ["sound.json", "--output", "none/report.txt"]],
  ])("%i: %s", async (want, _, args) => {
    const { exitCode, error } = await validate(...args);
    expect(exitCode).toBe(want);
    expect(error === "").toBe(want === exitCodes.ok || want === exitCodes.findings);
  });

  test("2: a day that is none", async () => {
    expect(await run(["validate", "sound.json", "--as-of", "2026-02-30"])).toMatchObject({ exitCode: 2, out: "" });
  });

  test("70: a mistake of ours, whatever else there is", async () => {
    const bug = ["--import", "./bug.mjs"];
    const args = ["validate", "mixed.ndjson", "missing.json", "--as-of", asOf];
    const { exitCode, out, error } = await run(args, undefined, bug);
    expect({ exitCode, out }).toEqual({ exitCode: 70, out: "" });
    expect(error).toMatch(
      /^send-standards: this program failed by a mistake of its own \(Error( at [\w.-]+:[0-9]+)?, version .*\)\. /m,
    );
    expect(error).not.toContain("SECRET");
  });

  test.each<[number, readonly string[]]>([
    [2, []],
    [0, ["--help"]],
    [0, ["--version"]],
    [2, ["--verbose"]],
    [2, ["valdate"]],
    [0, ["standards"]],
    [2, ["standards", "ehc-plan"]],
    [0, ["rules", "--standard", "ehc-plan"]],
    [2, ["rules", "--standard", "plan"]],
    [0, ["explain", "structure/code"]],
    [2, ["explain", "structure/cod"]],
    [2, ["explain"]],
    [2, ["sample"]],
    [2, ["sample", "ehc-plan", "--records", "0"]],
    [2, ["sample", "ehc-plan", "--break", "ehc-plan/no-such-rule"]],
  ])("%i: send-standards %j", async (want, args) => {
    const { exitCode, out, error } = await run(args);
    expect(exitCode).toBe(want);
    expect([out === "", error === ""]).toEqual(want === 0 ? [false, true] : [true, false]);
  });
});

describe("standard input", () => {
  test.each([
    [0, "a record", pretty(plan())],
    [1, "lines", lines(plan(), brokenPlan())],
    [4, "a list", JSON.stringify([plan(), {}])],
    [1, "nothing", ""],
  ])("%i: %s", async (want, _, input) => {
    const { exitCode, out } = await run(["validate", "-", "--as-of", asOf, "--format", "csv"], input);
    expect(exitCode).toBe(want);
    expect(out.match(/^stdin,/gm)?.length ?? 0).toBe(want === 1 ? 1 : 0);
  });
});

test("today in London is the day of judgement where none is given", async () => {
  const before = new Date();
  const { out } = await run(["validate", "sound.json", "--format", "json"]);
  const days = [before, new Date()].map((now) => now.toLocaleDateString("sv-SE", { timeZone: "Europe/London" }));
  expect(days).toContain(JSON.parse(out).asOf);
});
