import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderFiles } from "../../testing/folder-files.ts";
import { asOf, brokenPlan, lines, plan, planBreaking, versions } from "../../testing/plans.ts";
import { runMain } from "../../testing/run-main.ts";
import { createTestFolder, type TestFolder } from "../../testing/test-folder.ts";

let folder: TestFolder;
const bulk = (...args: readonly string[]) => runMain(["bulk", ...args, "--threads", "1"], folder.path);
const filesOf = (name: string) => folderFiles(join(folder.path, name));
const summaryOf = (files: Readonly<Record<string, string>>) => JSON.parse(files["summary.json"] ?? "{}");

const [older, newer] = versions();
const first = lines(
  plan(),
  brokenPlan(),
  { a: 1 },
  planBreaking("ehc-plan/need-cites-evidence"),
  { ...plan(), standardVersion: "1.7" },
  brokenPlan(),
).concat('{"broken": \n', JSON.stringify(older), "\n");

beforeAll(async () => {
  folder = await createTestFolder();
  await folder.write({ "a.ndjson": first, "b/c.json": JSON.stringify(brokenPlan(), null, 1) });
  await bulk("./a.ndjson", "./b", "--output", "./first", "--remember", "--as-of", asOf);
});
afterAll(() => folder.remove());

describe("a run since an earlier one", () => {
  test("judges what has changed, and says what a run of all says", async () => {
    const records = first.trimEnd().split("\n");
    const changed = [
      "",
      JSON.stringify(newer),
      ` ${records[5]}`,
      records[6],
      ...records.slice(0, 5),
      records[7],
      records[0]?.replace("plan-base", "plan-other"),
      records[1],
    ];
    await folder.write({ "a.ndjson": `\ufeff${changed.join("\r\n")}` });
    await bulk("./a.ndjson", "./b", "--output", "./anew", "--remember", "--as-of", asOf);
    const { exitCode, out } = await bulk("./a.ndjson", "./b", "--output", "./since", "--since", "./first");
    expect(exitCode).toBe(4);
    const [anew, since] = [await filesOf("anew"), await filesOf("since")];
    // Not of those: two that are new, one behind a byte order mark, one that states nothing, one that is no JSON.
    expect(summaryOf(since).inputs).toMatchObject({ records: 12, unchanged: 8 });
    expect(out.replaceAll(/\s+/g, " ")).toContain("8 records are the same as in an earlier report");
    const want = summaryOf(anew);
    expect(summaryOf(since)).toEqual({ ...want, inputs: { ...want.inputs, unchanged: 8 } });
    expect(since["findings.ndjson"]).toBe(anew["findings.ndjson"]);
    expect(since["verdicts.ndjson"]).toBe(anew["verdicts.ndjson"]);
    expect(since["findings.ndjson"]?.split("\n").length).toBeGreaterThan(8);
  });

  test("may take the place of that one, again and again", async () => {
    await folder.write({ "d.ndjson": lines(plan(), brokenPlan()) });
    await bulk("./d.ndjson", "--output", "./same", "--remember", "--as-of", asOf);
    const { "findings.ndjson": findings, "verdicts.ndjson": verdicts } = await filesOf("same");
    for (let time = 0; time < 2; time += 1) {
      await bulk("./d.ndjson", "--output", "./same", "--since", "./same");
      const after = await filesOf("same");
      expect(summaryOf(after).inputs).toMatchObject({ records: 2, unchanged: 2 });
      expect(after).toMatchObject({ "findings.ndjson": findings, "verdicts.ndjson": verdicts });
    }
  });

  test.each<[string, string, readonly string[], string]>([
    [
      "other rules",
      '{"verdictsVersion":1,"ruleSet":"send-standards 0.1"',
      [],
      "the report in ./other was made by other rules; judge everything anew without --since",
    ],
    [
      "another standard",
      "",
      ["--standard", "ehc-plan"],
      "the report in ./other was made with another --standard; judge everything anew without --since",
    ],
    [
      "another day",
      "",
      ["--as-of", "2026-01-02"],
      `the report in ./other was judged as on ${asOf}, and rules may say something else on another day; leave out --as-of, or judge everything anew without --since`,
    ],
    ["a file of somebody else", "qZ7x", [], "the verdicts.ndjson in ./other is none that this program wrote"],
  ])("is refused where that was made with %s", async (_, start, args, message) => {
    const verdicts = await readFile(join(folder.path, "first", "verdicts.ndjson"), "utf8");
    const text = start.startsWith("{")
      ? verdicts.replace(/^\{"verdictsVersion":1,"ruleSet":"[^"]*"/, start)
      : start + verdicts;
    await folder.write({ "other/verdicts.ndjson": text });
    const { exitCode, out, error } = await bulk("./a.ndjson", "--output", "./none", "--since", "./other", ...args);
    expect([exitCode, out]).toEqual([2, ""]);
    expect(error).toBe(`send-standards: ${message}\nSee send-standards bulk --help\n`);
  });

  test("judges anew what the earlier one has no verdict on that can be read", async () => {
    const path = join(folder.path, "first", "verdicts.ndjson");
    const verdicts = await readFile(path, "utf8");
    const [header, ...rest] = verdicts.split("\n");
    await folder.write({ "damaged/verdicts.ndjson": "" });
    await writeFile(
      join(folder.path, "damaged", "verdicts.ndjson"),
      [header, ...rest.map((line) => line.slice(0, 45)), ""].join("\n"),
    );
    await folder.write({ "e.ndjson": lines(plan(), brokenPlan()) });
    const { exitCode } = await bulk("./e.ndjson", "--output", "./after", "--since", "./damaged");
    expect(exitCode).toBe(1);
    expect(summaryOf(await filesOf("after")).inputs.unchanged).toBe(0);
  });
});
