import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createMemoryStore, type MemoryStore } from "../../testing/memory-store.ts";
import { asOf, brokenPlan, lines, plan } from "../../testing/plans.ts";
import type { InputObject } from "../plan/plan.ts";
import type { EarlierVerdicts } from "../since/earlier-verdicts.ts";
import { readVerdict } from "../since/verdict-line.ts";
import { ObjectProblem, type ObjectReader } from "../source/object-reader.ts";
import type { ResultStore } from "../store/result-store.ts";
import { createRunShard } from "./run-shard.ts";
import type { ShardTask } from "./shard-task.ts";

const object = (name: string, text: string, rest: Partial<InputObject> = {}): InputObject => ({
  name,
  location: name,
  size: Buffer.byteLength(text),
  tag: "",
  form: "lines",
  ...rest,
});

const readerOf = (texts: Readonly<Record<string, string | Error>>): ObjectReader => ({
  read: async function* ({ location }, start) {
    const text = texts[location] ?? "";
    if (text instanceof Error) throw text;
    yield Buffer.from(text).subarray(start);
  },
  close: () => undefined,
});

const task = (objects: readonly InputObject[], more: Partial<ShardTask> = {}): ShardTask => ({
  shard: 3,
  pieces: objects.map((one) => ({ object: one, start: 0, end: one.size })),
  asOf,
  withSets: false,
  remember: false,
  hashKey: [1, 2, 3, 4],
  ...more,
});

const textOf = ({ files }: MemoryStore, name: string): string => Buffer.from(files.get(name) ?? "").toString();

const broken = lines(plan(), brokenPlan(), { a: 1 });

describe("the work on a shard", () => {
  test("leaves its findings and then its result", async () => {
    const names: string[] = [];
    const store = createMemoryStore();
    const write: ResultStore["write"] = async (name, chunks) => {
      await store.write(name, chunks);
      names.push(name);
    };
    const reader = readerOf({ "a.ndjson": broken, "b.json": JSON.stringify(brokenPlan()) });
    const objects = [object("a.ndjson", broken), object("b.json", "x", { form: "json" })];
    const result = await createRunShard({ reader, store: { ...store, write } })(task(objects));
    expect(names).toEqual(["shards/0000003.findings", "shards/0000003.json"]);
    expect(JSON.parse(textOf(store, "shards/0000003.json"))).toEqual(result);
    expect(result).toMatchObject({
      shard: 3,
      pieces: [
        { records: 3, lines: 3 },
        { records: 1, lines: 0 },
      ],
      standards: { "ehc-plan 1.0.0": 3 },
      counts: { error: 2, query: 0, advice: 0 },
      rules: { "structure/code": { findings: 2, records: 2 } },
      unjudged: { "no-standard": 1 },
      firstUnjudged: [{ piece: 0, record: 3, problem: "no-standard" }],
      worst: [
        { piece: 0, record: 2, line: 1 },
        { piece: 1, line: 0 },
      ],
      unchanged: 0,
    });
    const found = textOf(store, "shards/0000003.findings").split("\n");
    expect(found.map((line) => line.split("\t").slice(0, 2))).toEqual([["0", "2"], ["1", ""], [""]]);
  });

  test("says of a piece that cannot be read why, and goes on with the next", async () => {
    const store = createMemoryStore();
    const reader = readerOf({ "a.ndjson": new ObjectProblem("changed", "it is not what it was"), "b.ndjson": broken });
    const { pieces } = await createRunShard({ reader, store })(
      task([object("a.ndjson", "x"), object("b.ndjson", broken)]),
    );
    expect(pieces).toEqual([
      { records: 0, lines: 0, problem: { kind: "changed", text: "it is not what it was" } },
      { records: 3, lines: 3 },
    ]);
  });

  test.each<[string, Readonly<Record<string, string | Error>>, Partial<ResultStore>]>([
    ["the reader fails by a mistake", { a: new TypeError("a mistake") }, {}],
    [
      "the store fails",
      { a: broken },
      { write: () => Promise.reject(Object.assign(new Error("full"), { code: "ENOSPC" })) },
    ],
  ])("leaves no result where %s, and nothing half written", async (_, texts, failing) => {
    const store = createMemoryStore();
    let open = 0;
    const write: ResultStore["write"] = async (name, chunks) => {
      open += 1;
      try {
        await (failing.write ?? store.write)(name, chunks);
      } finally {
        open -= 1;
      }
    };
    const runShard = createRunShard({ reader: readerOf(texts), store: { ...store, write } });
    await expect(runShard(task([object("a", broken)], { remember: true }))).rejects.toThrow(/a mistake|full/);
    expect([[...store.files], open]).toEqual([[], 0]);
  });

  test("refuses a standard that it does not know", async () => {
    const runShard = createRunShard({ reader: readerOf({}), store: createMemoryStore() });
    await expect(runShard(task([], { standard: "ehc-plans@1.0.0" }))).rejects.toThrow(RangeError);
  });

  test("holds every record against the standard of the plan", async () => {
    const reader = readerOf({ a: lines({ a: 1 }) });
    const runShard = createRunShard({ reader, store: createMemoryStore() });
    const { standards, unjudged } = await runShard(
      task([object("a", lines({ a: 1 }))], { standard: "ehc-plan@1.0.0" }),
    );
    expect([standards, unjudged]).toEqual([{ "ehc-plan 1.0.0": 1 }, {}]);
  });

  test.each([false, true])("takes over what was found before, with records compared: %s", async (withSets) => {
    const first = createMemoryStore();
    const reader = readerOf({ a: broken, b: `\n${broken}${lines(plan({ op: "remove", path: "/sections/J" }))}` });
    const runFirst = createRunShard({ reader, store: first });
    await runFirst(task([object("a", broken)], { remember: true, withSets }));
    const kept = textOf(first, "shards/0000003.verdicts");
    expect(kept.split("\n")).toHaveLength(3);
    const verdicts = new Map(kept.split("\n").map((line) => [line.slice(2, 24), line]));
    const earlier: EarlierVerdicts = {
      find: (digest) => {
        const line = verdicts.get(digest.toString("base64url"));
        return line === undefined ? undefined : readVerdict(line);
      },
    };
    const again = task([object("b", "x".repeat(10_000_000))], { remember: true, withSets });
    const anew = createMemoryStore();
    const judged = await createRunShard({ reader, store: anew })(again);
    const taken = createMemoryStore();
    const recalled = await createRunShard({ reader, store: taken, earlier })(again);
    expect(recalled.unchanged).toBe(2);
    expect({ ...recalled, unchanged: 0 }).toEqual(judged);
    for (const name of anew.files.keys()) {
      if (name.endsWith(".json")) continue;
      expect(textOf(taken, name)).toBe(textOf(anew, name));
    }
    expect(createHash("sha256").update(textOf(taken, "shards/0000003.verdicts")).digest("hex")).toBe(
      createHash("sha256").update(textOf(anew, "shards/0000003.verdicts")).digest("hex"),
    );
  });
});
