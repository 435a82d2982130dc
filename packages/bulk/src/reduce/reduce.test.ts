import { describe, expect, test } from "vitest";
import { createMemoryStore, type MemoryStore } from "../../testing/memory-store.ts";
import { asOf, brokenPlan, lines, plan } from "../../testing/plans.ts";
import type { InputObject, Plan } from "../plan/plan.ts";
import { createPlan, type PlanOptions } from "../run/create-plan.ts";
import { createRunShard } from "../shard/run-shard.ts";
import { resultFile } from "../shard/shard-files.ts";
import { taskOf } from "../shard/shard-task.ts";
import { ObjectProblem, type ObjectReader } from "../source/object-reader.ts";
import { type ReduceOptions, reduce } from "./reduce.ts";

const texts: Readonly<Record<string, string>> = {
  "a.ndjson": `\n${lines(plan(), brokenPlan(), { a: 1 }, brokenPlan())}\n{"b": }\n${lines(brokenPlan())}`,
  "b.json": JSON.stringify(brokenPlan()),
  "c.ndjson": lines(brokenPlan(), plan()),
};

const objects: readonly InputObject[] = Object.entries(texts).map(([name, text]) => ({
  name,
  location: name,
  size: Buffer.byteLength(text),
  tag: "",
  form: name.endsWith(".json") ? "json" : "lines",
}));

const reader: ObjectReader = {
  read: async function* ({ location }, start) {
    const text = texts[location];
    if (text === undefined) throw new ObjectProblem("unreadable", "there is no such file or folder");
    yield Buffer.from(text).subarray(start);
  },
  close: () => undefined,
};

const planOf = (more: Partial<PlanOptions> = {}): Plan => ({
  ...createPlan({
    listing: { objects, unreadable: [] },
    ruleSet: "rules 1",
    asOf,
    withSets: false,
    remember: false,
    ...more,
  }),
  hashKey: [1, 2, 3, 4],
});

const options = {
  reader,
  tool: { name: "test", version: "1" },
  describeRule: async (rule: string) => ({ severity: "error", statement: `${rule} stands.` }) as const,
  missing: [] as readonly number[],
};

const run = async (whole: Plan, more: Partial<ReduceOptions> = {}) => {
  const store = createMemoryStore(10_000);
  const runShard = createRunShard({ reader, store });
  const missing = more.missing ?? [];
  for (const { number } of whole.shards) if (!missing.includes(number)) await runShard(taskOf(whole, number));
  const report = createMemoryStore(10_000);
  const summary = await reduce(whole, { ...options, store, report, ...more });
  return { summary, store, report };
};

const textOf = ({ files }: MemoryStore, name: string): string => Buffer.from(files.get(name) ?? "none").toString();
const findingsOf = (report: MemoryStore) =>
  textOf(report, "findings.ndjson")
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line))
    .map(({ rule, file, record, line }) => [rule, file, record, line]);

const found = [
  ["structure/code", "a.ndjson", 2, 3],
  ["structure/code", "a.ndjson", 4, 5],
  ["input/syntax", "a.ndjson", 5, 7],
  ["structure/code", "a.ndjson", 6, 8],
  ["structure/code", "b.json", undefined, 1],
  ["structure/code", "c.ndjson", 1, 1],
];

describe("what is put together", () => {
  test("has every finding at its place, and every count", async () => {
    const { summary, report } = await run(planOf());
    expect(findingsOf(report)).toEqual(found);
    expect(summary).toMatchObject({
      summaryVersion: 1,
      tool: options.tool,
      asOf,
      inputs: { files: 3, records: 9, unchanged: 0, bytes: objects.reduce((sum, { size }) => sum + size, 0) },
      standards: [{ id: "ehc-plan", version: "1.0.0", records: 7 }],
      counts: { error: 6, query: 0, advice: 0 },
      rules: {
        skipped: 0,
        found: [
          { rule: "structure/code", findings: 5, records: 5, statement: "structure/code stands." },
          { rule: "input/syntax", findings: 1, records: 1 },
        ],
      },
      worst: [
        { file: "a.ndjson", record: 2, line: 3, error: 1 },
        { file: "a.ndjson", record: 4, line: 5 },
        { file: "a.ndjson", record: 5, line: 7 },
        { file: "a.ndjson", record: 6, line: 8 },
        { file: "b.json", line: 1 },
        { file: "c.ndjson", record: 1, line: 1 },
      ],
      unjudged: {
        records: [{ problem: "no-standard", records: 1 }],
        first: [{ file: "a.ndjson", record: 3, problem: "no-standard" }],
        files: [],
        missing: [],
      },
      complete: false,
    });
    expect(summary.findingsPerRecord.map(({ records }) => records)).toEqual([2, 6, 0, 0, 0, 0, 0, 0, 0]);
    expect([...report.files.keys()].sort()).toEqual(["findings.ndjson", "summary.html", "summary.json"]);
    expect(JSON.parse(textOf(report, "summary.json"))).toEqual(summary);
  });

  test.each([100, 20_000, 60_000])("is the same bytes for shards of %i bytes", async (shardBytes) => {
    const { report: want } = await run(planOf({ withSets: true, remember: true }));
    const { report } = await run(planOf({ withSets: true, remember: true, shardBytes }));
    for (const name of want.files.keys()) expect(textOf(report, name)).toBe(textOf(want, name));
    expect([...report.files.keys()].sort()).toEqual([...want.files.keys()].sort());
  });

  test("leaves the results of the shards where they are, and nothing else in their store", async () => {
    const { store } = await run(planOf({ withSets: true }));
    expect([...store.files.keys()].filter((name) => !name.startsWith("shards/"))).toEqual([]);
  });

  test("goes into the store of the shards where nothing else is said", async () => {
    const store = createMemoryStore();
    await reduce(planOf({ listing: { objects: [], unreadable: [] } }), { ...options, store });
    expect([...store.files.keys()].sort()).toEqual(["findings.ndjson", "summary.html", "summary.json"]);
  });

  test("numbers the records after a missing part, and counts what is there", async () => {
    const whole = planOf({ shardBytes: 5_000 });
    const { summary: want, store } = await run(whole);
    const ofFirst = whole.shards.filter(({ pieces }) => pieces[0]?.object === 0).map(({ number }) => number);
    expect(ofFirst.length).toBeGreaterThan(2);
    for (const missing of ofFirst) {
      const { summary, report } = await run(whole, { missing: [missing] });
      const there = findingsOf(report);
      const left = found.filter((one) => there.some((other) => String(other) === String(one)));
      expect(there).toEqual(left);
      expect(summary.counts.error).toBe(there.length);
      const [own] = JSON.parse(textOf(store, resultFile(missing))).pieces;
      expect(summary.inputs.records).toBe(want.inputs.records - own.records);
      const [piece] = whole.shards[missing]?.pieces ?? [];
      expect(summary.unjudged.missing).toEqual([{ file: "a.ndjson", start: piece?.start, end: piece?.end }]);
      expect(summary.complete).toBe(false);
    }
  });

  test("is there where all parts are missing, and their files as well", async () => {
    const gone: ObjectReader = { ...reader, read: (object) => reader.read({ ...object, location: "gone" }, 0) };
    const whole = planOf();
    const { summary, report } = await run(whole, { missing: whole.shards.map(({ number }) => number), reader: gone });
    expect([summary.inputs.records, findingsOf(report)]).toEqual([0, []]);
    expect(summary.unjudged.missing.map(({ file }) => file)).toEqual(["a.ndjson", "b.json", "c.ndjson"]);
  });

  test("is not there where a result is", async () => {
    const store = createMemoryStore();
    await expect(reduce(planOf(), { ...options, store })).rejects.toMatchObject({ code: "ENOENT" });
    expect([...store.files]).toEqual([]);
  });

  test("names what could not be read: at the start, and later", async () => {
    const unreadable = [{ file: "d.json", text: "cannot open d.json: there is no such file or folder" }];
    const gone = { name: "gone.ndjson", location: "gone", size: 5, tag: "", form: "lines" } as const;
    const { summary } = await run(planOf({ listing: { objects: [gone], unreadable } }));
    expect(summary.unjudged.files).toEqual([
      ...unreadable,
      { file: "gone.ndjson", text: "cannot read gone.ndjson: there is no such file or folder" },
    ]);
    expect(summary.inputs).toMatchObject({ files: 2, records: 0 });
    expect(summary.complete).toBe(false);
  });

  test("compares records with each other", async () => {
    const { summary, report } = await run(planOf({ withSets: true, shardBytes: 30_000 }));
    const sets = findingsOf(report).slice(found.length);
    expect(findingsOf(report).slice(0, found.length)).toEqual(found);
    expect(sets.length).toBeGreaterThan(0);
    expect(summary.counts.error + summary.counts.query + summary.counts.advice).toBe(found.length + sets.length);
    for (const { rule, findings, records } of summary.rules.found) {
      const own = findingsOf(report).filter(([name]) => name === rule);
      expect([findings, records]).toEqual([own.length, new Set(own.map(String)).size]);
    }
  });

  test("remembers the verdicts on what was judged, in the order of the input", async () => {
    const { report } = await run(planOf({ remember: true, shardBytes: 10_000 }));
    const [header = "", ...rest] = textOf(report, "verdicts.ndjson").split("\n");
    expect(JSON.parse(header)).toEqual({ verdictsVersion: 1, ruleSet: "rules 1", asOf });
    expect(rest.map((line) => line.includes("structure/code"))).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
