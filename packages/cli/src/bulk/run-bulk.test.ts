import { stat } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderFiles } from "../../testing/folder-files.ts";
import { asOf, brokenPlan, lines, plan, pretty } from "../../testing/plans.ts";
import { runCommand } from "../../testing/run-command.ts";
import { runMain } from "../../testing/run-main.ts";
import { createTestFolder, type TestFolder } from "../../testing/test-folder.ts";

const control = "in\u001b[31m\u009b\n.ndjson";

let folder: TestFolder;
beforeAll(async () => {
  folder = await createTestFolder();
  await folder.write({
    "sound.json": pretty(plan()),
    "mixed.ndjson": lines(plan(), brokenPlan(), { standard: "ehc-plan", standardVersion: "9.0" }),
    "packed/broken.ndjson.gz": gzipSync(lines(plan(), brokenPlan())),
    "damaged.json.gz": "no gzip",
    "empty.ndjson": "",
    "list.json": "[]",
    "bug.mjs": "Array.prototype.toSorted = () => { throw new Error('SECRET'); };",
    "nothing/x.txt": "",
    [control]: "{",
    file: "x",
  });
});
afterAll(() => folder.remove());

let made = 0;
const bulk = async (...args: readonly string[]) => {
  made += 1;
  const output = `./report-${made}`;
  const where = args.includes("--output") ? [] : ["--output", output];
  const result = await runMain(["bulk", ...args, ...where, "--threads", "1", "--as-of", asOf], folder.path);
  return { ...result, output: join(folder.path, output) };
};
const filesOf = (name: string) => folderFiles(join(folder.path, name));

const done = /^The report is in \.\/report-\d+: findings\.ndjson, summary\.json, summary\.html\.\n$/;

describe("exit code", () => {
  test.each<[number, string, readonly string[], RegExp]>([
    [0, "no record", ["./list.json"], done],
    [1, "a file with nothing in it", ["./empty.ndjson"], done],
    [1, "an error in a folder of packed files", ["./packed"], done],
    [4, "no standard beside errors", ["./mixed.ndjson"], done],
    [
      3,
      "no such file beside errors",
      ["./mixed.ndjson", "./missing.json"],
      /^send-standards: cannot open \.\/missing\.json: there is no such file or folder\nThe report is in/,
    ],
    [3, "a damaged file", ["./damaged.json.gz", "./sound.json"], done],
    [2, "no file named", [], /^send-standards: name the files or folders to check\n/],
    [2, "standard input", ["-"], /^send-standards: bulk reads files in parts/],
    [2, "a folder without records", ["./nothing"], /^send-standards: the folder \.\/nothing holds no/],
    [2, "an unknown standard", ["./sound.json", "--standard", "ehc-plans"], /there is no standard ehc-plans/],
    [2, "parts of no size", ["./sound.json", "--part-size", "0"], /--part-size is a whole number from 1 to 1024/],
    [2, "nothing to go on with", ["--resume"], /^send-standards: \.\/report-\d+ holds no run that was broken off/],
    [
      2,
      "an earlier report without verdicts",
      ["./sound.json", "--since", "./nothing"],
      /^send-standards: \.\/nothing holds no verdicts\.ndjson/,
    ],
    [
      3,
      "a report in a file",
      ["./sound.json", "--output", "./file"],
      /^send-standards: cannot write the report into \.\/file: a part of its path is not a folder/,
    ],
    [
      3,
      "a report where no folder can be made",
      ["./sound.json", "--output", "/proc/none"],
      /^send-standards: cannot write the report into \/proc\/none: /,
    ],
  ])("%i: %s", async (want, _, args, error) => {
    const result = await bulk(...args);
    expect(result.exitCode).toBe(want);
    expect(result.error).toMatch(error);
  });

  test("70: a mistake of ours, which says nothing of a record", async () => {
    const options = { folder: folder.path, node: ["--import", "./bug.mjs"] };
    const args = ["bulk", "mixed.ndjson", "--output", "bug", "--as-of", asOf];
    const { exitCode, out, error } = await runCommand(args, options);
    expect([exitCode, out]).toEqual([70, ""]);
    expect(error).toContain("this program failed by a mistake of its own (Error");
    expect(error).not.toContain("SECRET");
  });
});

describe("the report", () => {
  test("is three files that only the person who made it can read", async () => {
    const { output, out } = await bulk("./mixed.ndjson", "--format", "json");
    const files = await folderFiles(output);
    expect(Object.keys(files)).toEqual(["findings.ndjson", "summary.html", "summary.json"]);
    expect(out).toBe(files["summary.json"]?.replaceAll(`${folder.path}/`, "./"));
    for (const name of Object.keys(files)) expect((await stat(join(output, name))).mode & 0o777).toBe(0o600);
    expect(files["findings.ndjson"]).toMatch(/^\{"rule":"structure\/code".*"record":2,"line":2,.*\}\n$/);
    expect(files["summary.html"]).toMatch(/^<!doctype html>/i);
  });

  test("leaves other files of its folder alone", async () => {
    const own = {
      "findings.ndjson.old": "5",
      "plan.json": "2",
      "sets/b": "3",
      "shards/a": "1",
      "verdicts.ndjson": "4",
    };
    await folder.write(Object.fromEntries(Object.entries(own).map(([name, text]) => [`own/${name}`, text])));
    for (let time = 0; time < 2; time += 1) {
      expect(await bulk("./sound.json", "--output", "./own")).toMatchObject({ exitCode: 0 });
    }
    const { "findings.ndjson": _, "summary.html": __, "summary.json": ___, ...rest } = await filesOf("own");
    expect(rest).toEqual(own);
  });

  test("takes the verdicts of an earlier one away where it has none itself", async () => {
    await bulk("./sound.json", "--output", "./renewed", "--remember");
    expect(Object.keys(await filesOf("renewed"))).toContain("verdicts.ndjson");
    await bulk("./sound.json", "--output", "./renewed");
    expect(Object.keys(await filesOf("renewed"))).toEqual(["findings.ndjson", "summary.html", "summary.json"]);
  });

  test("never takes the place of what is checked", async () => {
    await folder.write({ "both/summary.json": pretty(plan()), "both/a.json": pretty(plan()) });
    for (const output of ["./both", "./nothing/../both/"]) {
      const { exitCode, error } = await bulk("./both", "--output", output);
      expect(exitCode).toBe(2);
      expect(error).toMatch(/^send-standards: the report would take the place of \.\/both\/summary\.json/);
    }
    expect(Object.keys(await filesOf("both"))).toEqual(["a.json", "summary.json"]);
    // What is in its folder besides is in nobody's way.
    expect(await bulk("./both/a.json", "--output", "./both/report")).toMatchObject({ exitCode: 0 });
  });

  test("counts a file that is named twice once", async () => {
    const { out } = await bulk("./sound.json", "./nothing/../sound.json", "./sound.json", "--format", "json");
    expect(JSON.parse(out).inputs).toMatchObject({ files: 1, records: 1 });
  });

  test("shows no character of a name that does not print", async () => {
    const { out, error, exitCode } = await bulk(`./${control}`, `./missing${control}`);
    expect(exitCode).toBe(3);
    expect(`${out}${error}`.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    expect(out).toContain("in\\u{1b}[31m\\u{9b}\\u{a}.ndjson");
  });

  test("may be in a folder that is not there yet", async () => {
    const { exitCode, error } = await bulk("./sound.json", "--output", "./a/b c/d");
    expect([exitCode, error]).toEqual([
      0,
      "The report is in ./a/b c/d: findings.ndjson, summary.json, summary.html.\n",
    ]);
  });
});

test("a pipe, of which no parts can be read, is named", async () => {
  const { exitCode, error } = await runCommand(["bulk", "/dev/stdin", "--output", "piped"], { folder: folder.path });
  expect(exitCode).toBe(3);
  expect(error).toMatch(/^send-standards: cannot read \/dev\/stdin: it is no file on a disk/);
});
