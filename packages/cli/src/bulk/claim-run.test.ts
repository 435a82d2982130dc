import { spawnSync } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asOf, plan, pretty } from "../../testing/plans.ts";
import { runMain } from "../../testing/run-main.ts";
import { createTestFolder, type TestFolder } from "../../testing/test-folder.ts";
import { claimName, claimRun } from "./claim-run.ts";

let folder: TestFolder;
beforeAll(async () => {
  folder = await createTestFolder();
  await folder.write({ "a.json": pretty(plan()) });
});
afterAll(() => folder.remove());

const { pid: ended } = spawnSync(process.execPath, ["--version"]);
const host = hostname();
const own = { pid: process.pid, host };
const alive = { pid: process.ppid, host };

test.each<[string, string | undefined, boolean]>([
  ["nobody", undefined, true],
  ["this process", JSON.stringify(own), true],
  ["a process that is over", JSON.stringify({ pid: ended, host }), true],
  ["a process of another machine", JSON.stringify({ ...alive, host: `${host}-2` }), true],
  ["who knows whom", "{", true],
  ["nothing that is known", "null", true],
  ["another process", JSON.stringify(alive), false],
])("a folder in which %s works", async (name, holder, isFree) => {
  const path = join(folder.path, name);
  await folder.write({ [`${name}/x`]: "", ...(holder === undefined ? {} : { [`${name}/${claimName}`]: holder }) });
  const claim = claimRun(path, "report");
  if (isFree) await claim;
  else {
    await expect(claim).rejects.toThrow(
      `another run is at work in report (process ${process.ppid}); wait for its end, or name another folder with --output`,
    );
  }
  expect(JSON.parse(await readFile(join(path, claimName), "utf8"))).toEqual(isFree ? own : alive);
  if (isFree) expect((await stat(join(path, claimName))).mode & 0o777).toBe(0o600);
});

test.each([[["./a.json"]], [["--resume"]]])("a run does not begin where another is at work (%j)", async (args) => {
  const working = { [`report/.send-standards-run/${claimName}`]: JSON.stringify(alive) };
  await folder.write({ ...working, "report/.send-standards-run/plan.json": "{}" });
  const { exitCode, error } = await runMain(["bulk", ...args, "--output", "./report", "--as-of", asOf], folder.path);
  expect(exitCode).toBe(2);
  expect(error).toMatch(/^send-standards: another run is at work in \.\/report \(process/);
  expect(await readFile(join(folder.path, "report/.send-standards-run/plan.json"), "utf8")).toBe("{}");
});
