import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, cp, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderFiles } from "../../testing/folder-files.ts";
import { ofChild } from "../../testing/of-child.ts";
import { asOf, brokenPlan, plan } from "../../testing/plans.ts";
import { commandLine, startCommand } from "../../testing/run-command.ts";
import { runMain } from "../../testing/run-main.ts";
import { stopHook } from "../../testing/stop-hook.ts";
import { createTestFolder, type TestFolder } from "../../testing/test-folder.ts";

const working = ".send-standards-run";
/** What every run is asked for; the file has parts enough that some are done and some are not when it is broken off. */
const asked = ["--part-size", "1", "--threads", "1", "--as-of", asOf];

let folder: TestFolder;
/** The report of a run that was not broken off. */
let whole: Readonly<Record<string, string>>;
/** The same without a comparison of records. */
let alone: Readonly<Record<string, string>>;

const records = Array.from({ length: 150 }, (_, at) => ofChild(at, at % 3 === 0 ? brokenPlan() : plan()));
// Two versions of some plans, in parts far from each other.
const text = [...records, ...records.slice(0, 10)].map((record) => `${JSON.stringify(record)}\n`).join("");

beforeAll(async () => {
  folder = await createTestFolder();
  await folder.write({ "plans.ndjson": text.repeat(Math.ceil(4_500_000 / text.length)), "hook.mjs": stopHook });
  expect(await bulk("./plans.ndjson", "--output", "./whole", "--remember")).toMatchObject({ exitCode: 1 });
  whole = await filesOf("whole");
  await bulk("./plans.ndjson", "--output", "./alone", "--no-sets");
  alone = await filesOf("alone");
});
afterAll(() => folder.remove());

const bulk = (...args: readonly string[]) => runMain(["bulk", ...args, ...asked], folder.path);
const filesOf = (name: string) => folderFiles(join(folder.path, name));
/** Takes a run up again from another folder than it was begun in, without a word of what it was asked for. */
const resume = (output: string, ...args: readonly string[]) =>
  runMain(["bulk", "--resume", "--output", `./${output}`, ...args], folder.path);

/** Returns the report in a folder, which names files by where the run was begun. */
const reportIn = async (output: string): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(await filesOf(output)).map(([name, content]) => [
      name,
      content
        .replaceAll('"plans.ndjson"', `"${folder.path}/plans.ndjson"`)
        .replaceAll(">plans.ndjson<", `>${folder.path}/plans.ndjson<`),
    ]),
  );

/** Starts a run that waits right before a file takes its place, and returns it when it does. */
const startAndStop = async (output: string, stopAt: string, ...args: readonly string[]) => {
  const child = startCommand(["bulk", join(folder.path, "plans.ndjson"), "--output", output, ...asked, ...args], {
    folder: folder.path,
    node: ["--import", "./hook.mjs"],
    env: { STOP_AT: stopAt },
  });
  const said: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
  const stopped = async (): Promise<boolean> => {
    const names = await readdir(join(folder.path, output, working, "unfinished")).catch(() => []);
    // It waits, and what was begun before it is done.
    return names.some((name) => name.startsWith(`${stopAt}.`)) && (await isStill(names, output));
  };
  while (!(await stopped())) await wait(20);
  const end = async (signal: NodeJS.Signals): Promise<string> => {
    child.kill(signal);
    await once(child, "close");
    expect([child.exitCode, child.signalCode]).toEqual([null, signal]);
    return Buffer.concat(said).toString();
  };
  return { end };
};
const sizesOf = (names: readonly string[], output: string) =>
  Promise.all(
    names.map(
      async (name) => (await stat(join(folder.path, output, working, "unfinished", name)).catch(() => undefined))?.size,
    ),
  );
const isStill = async (names: readonly string[], output: string): Promise<boolean> => {
  const before = await sizesOf(names, output);
  await wait(50);
  return String(before) === String(await sizesOf(names, output));
};

describe.concurrent("a run that is broken off", () => {
  test.each<[string, NodeJS.Signals, string]>([
    ["while the findings of a part are written", "SIGKILL", "0000001.findings"],
    ["while the report is written", "SIGKILL", "summary.json"],
    ["by the person who began it", "SIGINT", "0000003.json"],
  ])("%s (%s at %s) goes on to the same report", async (_, signal, stopAt) => {
    const output = `stopped-${stopAt}`;
    const run = await startAndStop(output, stopAt, "--remember");
    const said = await run.end(signal);
    expect(said).toBe(
      signal === "SIGKILL"
        ? ""
        : `send-standards: broken off. What is done is kept in ${output}; go on with send-standards bulk --resume --output ${output}\n`,
    );
    const left = Object.keys(await filesOf(output));
    expect(left).toContain(`${working}/plan.json`);
    expect(left.some((name) => name.startsWith(`${working}/unfinished/${stopAt}.`))).toBe(true);
    const { exitCode } = await resume(output);
    expect(exitCode).toBe(1);
    expect(await reportIn(output)).toEqual(whole);
  });

  test("goes on only as it was begun", async () => {
    await (await startAndStop("refused", "0000001.json")).end("SIGTERM");
    const refused = async (...args: readonly string[]): Promise<string> => {
      const { exitCode, error } = await resume("refused", ...args);
      expect(exitCode).toBe(2);
      return error.split("\n")[0] ?? "";
    };
    const begun = "send-standards: the run in ./refused was begun";
    for (const [option, ...value] of [
      ["--as-of", "2020-01-01"],
      ["--standard", "ehc-plan"],
      ["--no-sets"],
      ["--remember"],
      ["--since", "./whole"],
      ["--part-size", "2"],
    ] as const) {
      expect(await refused(option, ...value)).toBe(
        `${begun} without this ${option}; leave it out, or begin it anew without --resume`,
      );
    }
    const other = `${begun} with other files, or they have changed since; begin it anew without --resume`;
    await folder.write({ "other.ndjson": text });
    expect(await refused("./other.ndjson")).toBe(other);
    // All that it was asked for may be said again; and it may be begun anew.
    const { "verdicts.ndjson": _, ...rest } = whole;
    await cp(join(folder.path, "refused"), join(folder.path, "anew"), { recursive: true });
    expect(await resume("refused", "./plans.ndjson", ...asked)).toMatchObject({ exitCode: 1 });
    expect(await filesOf("refused")).toEqual(rest);
    expect(await bulk("./plans.ndjson", "--output", "./anew", "--remember")).toMatchObject({ exitCode: 1 });
    expect(await filesOf("anew")).toEqual(whole);
  });

  test("goes on without what has changed, and says so", async () => {
    await folder.write({ "changing.ndjson": text.repeat(3) });
    const child = await startAndStop("changed", "0000001.json", join(folder.path, "changing.ndjson"));
    await child.end("SIGKILL");
    await appendFile(join(folder.path, "changing.ndjson"), "{}\n");
    expect(await resume("changed", "./plans.ndjson", "./changing.ndjson")).toMatchObject({ exitCode: 2 });
    const { exitCode, out } = await resume("changed");
    expect(exitCode).toBe(3);
    expect(out.replaceAll(/\s+/g, " ")).toContain("changing.ndjson: it is not what it was when the run was planned");
  });
});

describe.concurrent("a run for which there is no space", () => {
  /** Runs with files of at most so many blocks of 512 bytes, which the system takes for a full disk of a kind. */
  const limited = async (blocks: number, args: readonly string[]) => {
    const [program, ...rest] = commandLine(args);
    const child = spawn("sh", ["-c", `ulimit -f ${blocks}; exec "$0" "$@"`, program, ...rest], { cwd: folder.path });
    const said: Buffer[] = [];
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
    child.stdout.resume();
    await once(child, "close");
    return { exitCode: child.exitCode, error: Buffer.concat(said).toString() };
  };

  test.each([
    ["of a part", 10, "the work stopped at plans.ndjson"],
    ["of the report", 40, "cannot write the report into full"],
  ])("stops at a file %s, and goes on when there is", async (_, blocks, what) => {
    const output = `full-${blocks}`;
    const args = ["bulk", "plans.ndjson", "--output", output, ...asked, "--no-sets"];
    const { exitCode, error } = await limited(blocks, args);
    expect(error).toBe(
      `send-standards: ${what.replace(/full$/, output)}: a file would be larger than it may be. What is done is kept in ${output}; go on with send-standards bulk --resume --output ${output}\n`,
    );
    expect(exitCode).toBe(3);
    expect((await readdir(join(folder.path, output))).sort()).toEqual([working]);
    expect(await readdir(join(folder.path, output, working, "unfinished"))).toEqual([]);
    expect(await resume(output)).toMatchObject({ exitCode: 1 });
    expect(await reportIn(output)).toEqual(alone);
  });
});
