import { once } from "node:events";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { formatNames } from "@send-standards/formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reportProblems } from "../../formats/testing/report-schema.ts";
import { canary, canaryDay, canaryFiles, canaryMutations, canaryTrace, smallCanary } from "../testing/canary-files.ts";
import { folderFiles } from "../testing/folder-files.ts";
import { type RunResult, runCommand, startCommand } from "../testing/run-command.ts";
import { stopHook } from "../testing/stop-hook.ts";
import { createTestFolder, type TestFolder } from "../testing/test-folder.ts";
import { zipOf } from "../testing/zip-of.ts";

let folder: TestFolder;
const files = canaryFiles();
beforeAll(async () => {
  folder = await createTestFolder();
  await folder.write(files);
  await folder.write({ "mutations/all.ndjson": canaryMutations() });
});
afterAll(() => folder.remove());

const runs = new Map<string, Promise<RunResult>>();

/** Validates files, once for the same arguments. */
const validate = (paths: readonly string[], options: readonly string[], node: readonly string[] = []) => {
  const args = ["validate", ...paths, "--as-of", canaryDay, ...options];
  const key = JSON.stringify([args, node]);
  const run = runs.get(key) ?? runCommand(args, { folder: folder.path, node });
  runs.set(key, run);
  return run;
};

/** Options that make a format show everything that it can. */
const optionsOf = (format: string): string[] => [
  "--format",
  format,
  ...(["text", "html", "markdown"].includes(format) ? ["--max-findings", "all"] : []),
];

/** Returns where the canary shows, with the text around it, so that a failure says what leaked. */
const traces = (text: string): string[] =>
  text.split("\n").flatMap((line) => {
    const at = line.search(canaryTrace);
    return at === -1 ? [] : [line.slice(Math.max(0, at - 120), at + 40)];
  });

describe("no value and no key of a record", () => {
  test.each(formatNames)("is in %s", async (format) => {
    const { exitCode, out, error } = await validate(Object.keys(files), optionsOf(format));
    expect(exitCode).toBe(4);
    expect(out).toContain("input/utf8");
    expect(error).toContain("standards.ndjson, record 1");
    expect([...traces(out), ...traces(error)]).toEqual([]);
  });

  test.each(["json", "text"])("is in %s, whatever place of a record it is put in", async (format) => {
    const { exitCode, out, error } = await validate(["mutations"], optionsOf(format));
    expect(exitCode).toBe(4);
    expect([...traces(out), ...traces(error)]).toEqual([]);
  });

  test.each(formatNames)("is in %s of findings about several records, whose keys are values", async (format) => {
    const { out, error } = await validate(["versions.ndjson"], optionsOf(format));
    for (const rule of ["need-is-carried-forward", "version-appears-once"]) expect(out).toContain(`ehc-plan/${rule}`);
    expect([...traces(out), ...traces(error)]).toEqual([]);
  });

  test("is in a file that a report is written to", async () => {
    const { out, error } = await validate(Object.keys(files), ["--output", "report.txt"]);
    const report = await readFile(join(folder.path, "report.txt"), "utf8");
    expect([report, out, error].flatMap(traces)).toEqual([]);
  });

  test.each([
    ["files.json", Object.keys(files)],
    ["mutations.json", ["mutations"]],
  ])("is in notes that are started (%s), nor in what is said of them", async (name, paths) => {
    const started = await validate(paths, ["--write-notes", name]);
    const notes = await readFile(join(folder.path, name), "utf8");
    expect(JSON.parse(notes).notes).not.toEqual([]);
    const used = await validate(paths, ["--notes", name, "--format", "ndjson"]);
    expect(used.out).toContain('"notes/unwritten"');
    expect([notes, started.out, started.error, used.out, used.error].flatMap(traces)).toEqual([]);
  });

  test("is in what is said of notes that explain nothing", async () => {
    const note = { rule: smallCanary.concat("/x"), file: canary, record: 1, pointer: `/${canary}` };
    const notes = [{ ...note, note: canary, by: canary, expires: canaryDay }];
    await folder.write({
      "unused.json": JSON.stringify({ notes }),
      "no-notes.json": JSON.stringify({ notes, [canary]: 1 }),
    });
    const unused = await validate(["list.json"], ["--notes", "unused.json"]);
    expect(unused.out).toContain("notes/unused");
    const refused = await validate(["list.json"], ["--notes", "no-notes.json"]);
    expect(refused.exitCode).toBe(2);
    expect([unused.out, unused.error, refused.error].flatMap(traces)).toEqual([]);
  });

  test.each([
    ["in a call", "throw new Error(text);"],
    ["in a promise", "return Promise.reject(new TypeError(text));"],
    [
      "in a promise that nobody waits for",
      "Promise.reject(new Error(text)); return new Promise(() => setTimeout(() => {}, 1e6));",
    ],
    [
      "later",
      "setTimeout(() => { throw Object.assign(new Error(text), { name: text }); }, 0); return new Promise(() => setTimeout(() => {}, 1e6));",
    ],
  ])("is in what is said of a mistake of our own %s", async (_, body) => {
    const judge = `export const createJudge = () => (record) => { const text = String.fromCharCode(...record.bytes); ${body} };`;
    const hook = `import { registerHooks } from "node:module";
      registerHooks({ load: (url, context, next) => url.endsWith("/create-judge.ts")
        ? { format: "module", source: ${JSON.stringify(judge)}, shortCircuit: true } : next(url, context) });`;
    const name = `hook-${body.length}.mjs`;
    await folder.write({ [name]: hook });
    const { exitCode, out, error } = await validate(["list.json"], [], ["--import", `./${name}`]);
    expect(exitCode).toBe(70);
    expect(error).toMatch(/^send-standards: this program failed by a mistake of its own \(.*\n$/);
    expect([out, error].flatMap(traces)).toEqual([]);
  });
});

describe("no value and no key of a record is in what a bulk run leaves", () => {
  const report = "bulk-report";
  const working = join(report, ".send-standards-run");
  const packed = ["packed.zip", "values.ndjson.gz", "list.json.zst"];
  const args = ["bulk", ...Object.keys(files), ...packed, "--output", report, "--remember", "--as-of", canaryDay];
  const tracesIn = async (path: string) =>
    Object.entries(await folderFiles(path))
      .filter(([, text]) => traces(text).length > 0)
      .map(([name]) => name);
  /** What is kept to compare records with each other, as long as that takes. */
  const isFacts = (name: string): boolean => name.includes("facts");
  const started: { error?: string } = {};

  beforeAll(async () => {
    const { "values.ndjson": values = "", "list.json": list = "" } = files;
    await folder.write({
      "stop.mjs": stopHook,
      "packed.zip": zipOf(Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith("large")))),
      "values.ndjson.gz": gzipSync(values),
      "list.json.zst": zstdCompressSync(list),
    });
    const child = startCommand(args, {
      folder: folder.path,
      node: ["--import", "./stop.mjs"],
      env: { STOP_AT: "findings.ndjson" },
    });
    const error: Buffer[] = [];
    child.stderr.on("data", (chunk: Buffer) => error.push(chunk));
    const unfinished = join(folder.path, working, "unfinished");
    const isStopped = async (): Promise<boolean> =>
      (await readdir(unfinished).catch(() => [])).some((name) => name.startsWith("findings.ndjson."));
    while (!(await isStopped())) await wait(50);
    await wait(200);
    child.kill("SIGINT");
    await once(child, "close");
    started.error = Buffer.concat(error).toString();
  });

  test("while it is not finished, but for facts that only the person who began it can read", async () => {
    expect(traces(started.error ?? "none")).toEqual([]);
    const names = Object.keys(await folderFiles(join(folder.path, working)));
    expect(names).toContain("plan.json");
    for (const name of names) {
      expect((await stat(join(folder.path, working, name))).mode & 0o777).toBe(0o600);
    }
    const found = await tracesIn(join(folder.path, report));
    expect(found.filter((name) => !isFacts(name))).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });

  test("when it is finished", async () => {
    const { exitCode, out, error } = await runCommand(["bulk", "--resume", "--output", report], {
      folder: folder.path,
    });
    expect(exitCode).toBe(4);
    expect([out, error].flatMap(traces)).toEqual([]);
    const left = Object.keys(await folderFiles(join(folder.path, report)));
    expect(left).toEqual(["findings.ndjson", "summary.html", "summary.json", "verdicts.ndjson"]);
    expect(await tracesIn(join(folder.path, report))).toEqual([]);
    const findings = await readFile(join(folder.path, report, "findings.ndjson"), "utf8");
    for (const file of ["packed.zip/values.ndjson", "values.ndjson.gz", "list.json.zst"]) {
      expect(findings).toContain(`"file":"${file}"`);
    }
  });

  test("nor in what is said of a mistake of our own in one of its threads", async () => {
    const judge = `export const createTakeGround = () => {}; export const createJudge = () => (record) => {
      const text = String.fromCharCode(...record.bytes); console.log(text); console.error(text);
      if (record.column > 1) throw new Error(text);
      Promise.reject(new TypeError(text)); return new Promise(() => setTimeout(() => {}, 1e6)); };`;
    const hook = `import { registerHooks } from "node:module";
      registerHooks({ load: (url, context, next) => url.endsWith("/create-judge.ts")
        ? { format: "module", source: ${JSON.stringify(judge)}, shortCircuit: true } : next(url, context) });`;
    await folder.write({ "hook-bulk.mjs": hook });
    for (const file of ["list.json", "versions.ndjson"]) {
      const options = { folder: folder.path, node: ["--import", "./hook-bulk.mjs"] };
      const { exitCode, out, error } = await runCommand(["bulk", file, "--output", "mistake"], options);
      expect([exitCode, out]).toEqual([70, ""]);
      expect(error).toContain("this program failed by a mistake of its own");
      expect(traces(error)).toEqual([]);
    }
  });
});

describe("with --show-values", () => {
  test("values and unknown keys are shown, on standard output only", async () => {
    const { out, error } = await validate(["values.ndjson", "list.json"], ["--show-values"]);
    expect(out).toContain(`property: "${canary}"`);
    expect(out).toMatch(new RegExp(`value: "${canary} `));
    expect(traces(error)).toEqual([]);
  });
});

test("every report has its published form", async () => {
  for (const paths of [Object.keys(files), ["mutations"]]) {
    const { out } = await validate(paths, optionsOf("json"));
    expect(reportProblems(JSON.parse(out))).toEqual([]);
  }
});
