import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { asOf, brokenPlan, lines, plan, pretty } from "../testing/plans.ts";
import { runCommand, startCommand } from "../testing/run-command.ts";
import { createTestFolder, type TestFolder } from "../testing/test-folder.ts";

let folder: TestFolder;
beforeEach(async () => {
  folder = await createTestFolder();
  await folder.write({ "plans/broken.json": pretty(brokenPlan()), "reports/report.json": "before" });
});
afterEach(() => folder.remove());

const args = ["validate", "plans", "--as-of", asOf, "--format", "json", "--output", "reports/report.json"];
const run = (...node: string[]) => runCommand(args, { folder: folder.path, node });
const report = () => readFile(join(folder.path, "reports/report.json"), "utf8");
const reports = () => readdir(join(folder.path, "reports"));

/** Resolves when the command has begun to write. */
const untilItWrites = async (): Promise<void> => {
  while ((await reports()).length < 2) await wait(10);
};

describe("--output", () => {
  test("has the report, and standard output has nothing", async () => {
    expect(await run()).toMatchObject({ exitCode: 1, out: "", error: "" });
    expect(JSON.parse(await report()).counts.error).toBe(1);
    expect(await reports()).toEqual(["report.json"]);
  });

  test("keeps what was there where this program fails", async () => {
    await writeFile(join(folder.path, "bug.mjs"), "Array.prototype.toSorted = () => { throw new Error('no'); };");
    expect(await run("--import", "./bug.mjs")).toMatchObject({ exitCode: 70, out: "" });
    expect([await report(), await reports()]).toEqual(["before", ["report.json"]]);
  });

  test("keeps what was there where writing fails, and says so", async () => {
    const full = `import fs from "node:fs/promises";
      const { open } = fs;
      fs.open = async (...given) => {
        const file = await open(...given);
        file.writeFile = async () => { throw Object.assign(new Error("full"), { code: "ENOSPC", syscall: "write" }); };
        return file;
      };
      (await import("node:module")).syncBuiltinESMExports();`;
    await writeFile(join(folder.path, "full.mjs"), full);
    expect(await run("--import", "./full.mjs")).toEqual({
      exitCode: 3,
      signal: null,
      out: "",
      error: "send-standards: cannot write reports/report.json: the disk is full\n",
    });
    expect([await report(), await reports()]).toEqual(["before", ["report.json"]]);
  });

  test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("keeps what was there at %s", async (signal) => {
    const child = startCommand(["validate", "-", "--output", "reports/report.json"], { folder: folder.path });
    await untilItWrites();
    child.kill(signal);
    await once(child, "close");
    expect(child.signalCode).toBe(signal);
    expect([await report(), await reports()]).toEqual(["before", ["report.json"]]);
  });
});

describe("a reader that goes away", () => {
  test("ends the command without a word, with the exit code that it has come to", async () => {
    const child = startCommand(["validate", "-", "--as-of", asOf, "--format", "ndjson"], { folder: folder.path });
    const errors: string[] = [];
    child.stderr.on("data", (chunk) => errors.push(String(chunk)));
    child.stdin.on("error", () => undefined);
    child.stdin.write(lines(brokenPlan(), plan()));
    await once(child.stdout, "data");
    child.stdout.destroy();
    // It notices with one of the next findings, and stops reading.
    while (child.exitCode === null) {
      child.stdin.write(lines(brokenPlan()));
      await wait(5);
    }
    expect([child.exitCode, errors]).toEqual([1, []]);
  });

  test("ends a report that is being written", async () => {
    await folder.write({ "many.ndjson": lines(...Array.from({ length: 300 }, brokenPlan)) });
    const child = startCommand(["validate", "many.ndjson", "--as-of", asOf, "--format", "sarif"], {
      folder: folder.path,
    });
    const errors: string[] = [];
    child.stderr.on("data", (chunk) => errors.push(String(chunk)));
    await once(child.stdout, "data");
    child.stdout.destroy();
    await once(child, "close");
    expect([child.exitCode, errors]).toEqual([1, []]);
  });
});
