import { findVersion } from "@send-standards/catalogue";
import { applyPatch, type Finding, type Operation, valueAt } from "@send-standards/core";
import {
  createSetCheck,
  createValidator,
  type Ground,
  type RecordPlace,
  type SetJudgement,
} from "@send-standards/validator";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMemoryStore } from "../../testing/memory-store.ts";
import { type CollectedFacts, createFactCollector } from "./collect-facts.ts";
import { type JudgeSetsOptions, judgeSets } from "./judge-sets.ts";
import type { PlaceInShard } from "./place-in-shard.ts";

const asOf = "2026-11-25";
const hashKey = [1, 2, 3, 4] as const;
const entry = findVersion("ehc-plan", "1.0.0");
if (entry === undefined) throw new Error("the catalogue has no EHC plan");
const { base } = await entry.loadCases();
const standard = await entry.load();
const { setRules = [] } = standard;
const validator = await createValidator(standard);

const groundOf = (value: unknown): Ground => {
  const ground = validator.ground({ value, problems: [] });
  if (ground === undefined) throw new Error("no rule can run on the record");
  return ground;
};

/** Where the test says that a record is: each shard is a file of its own in two pieces. */
const placeOf = (shard: number, { piece, record = 0, line = 0 }: PlaceInShard): RecordPlace => ({
  file: `export-${shard}-${piece}.ndjson`,
  record: record + 100,
  line: line + 1000,
});

/** Place of the record with the number `at` in its shard. */
const placeInShard = (at: number): PlaceInShard => ({ piece: at % 2, record: at + 1, line: at * 2 });

interface Limits extends Pick<JudgeSetsOptions, "mostFacts" | "mostOpen" | "runBytes"> {
  readonly chunk?: number;
}

/** What is judged by way of files, with the store that it went through. */
const inBulk = async (shards: readonly (readonly Ground[])[], { chunk, ...limits }: Limits = {}) => {
  const store = createMemoryStore(chunk);
  const collected: CollectedFacts[] = [];
  for (const [shard, grounds] of shards.entries()) {
    const collector = createFactCollector({ hashKey, shard, store, runBytes: limits.runBytes });
    for (const [at, ground] of grounds.entries()) collector.add(ground, placeInShard(at));
    await collector.relieve();
    collected.push(await collector.finish());
  }
  const runs = collected.flatMap((one) => one.runs);
  const results = await judgeSets({ ...limits, store, runs, counts: collected, asOf, placeOf });
  const during = [...store.files.keys()];
  const findings: Finding[] = [];
  for await (const finding of results.findings) findings.push(finding);
  return { ...results, findings, runs, during, after: [...store.files.keys()] };
};

/** What is judged in memory. */
const inMemory = (shards: readonly (readonly Ground[])[]): SetJudgement => {
  const check = createSetCheck({ asOf, hashKey });
  for (const [shard, grounds] of shards.entries()) {
    for (const [at, ground] of grounds.entries()) check.add(ground, placeOf(shard, placeInShard(at)));
  }
  return check.finish();
};

const countsOf = (skipped: SetJudgement["skipped"]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(skipped, ({ rule }) => rule)].map(([rule, all]) => [rule, all.length]));

const set = (path: string, value: unknown): Operation => ({ op: "add", path, value });

/** One of several values at a place; `undefined` leaves what is there. */
const oneOf = (path: string, ...values: readonly unknown[]): fc.Arbitrary<Operation[]> =>
  fc.constantFrom(...values).map((value) => (value === undefined ? [] : [set(path, value)]));

/** Numbers of three children that do not exist. */
const sample = await entry.loadSample();
const identifiers = [1, 2, 3].map((number) => valueAt(sample({ seed: 1, number, asOf }), "/child/identifiers"));
const numbersOf = (name: "nhsNumber" | "upn"): unknown[] => identifiers.map((one) => valueAt(one, `/${name}`));

const listsOfIds = [
  ["B", "needs", 2],
  ["C", "needs", 1],
  ["E", "outcomes", 3],
  ["F", "provisions", 2],
  ["G", "provisions", 1],
] as const;

/** Changes that give everything in the plan another id. */
const renamed = listsOfIds.flatMap(([section, list, count]) =>
  Array.from({ length: count }, (_, at) => set(`/sections/${section}/${list}/${at}/id`, `${section}-${at}`)),
);

/** A plan of one of few children in one of few versions, now and then unsound. */
const plans = fc
  .tuple(
    oneOf("/planId", "plan-1", "plan-1", "plan-2", "plan-3", 7),
    oneOf("/maintainingAuthority", "202", "202", "203"),
    oneOf("/version", 1, 2, 2, 3, "x"),
    oneOf("/status", "final", "historic", "amendedFinal", "draft"),
    oneOf("/issuedDate", "2025-07-11", "2026-07-10", "2026-07-11"),
    oneOf("/firstIssuedDate", undefined, "2025-07-11", "2025-07-12"),
    oneOf("/child/dateOfBirth", "2014-02-11", "2014-02-11", "2016-02-11"),
    oneOf("/child/name/surname", undefined, "M\u00e4deup", "Madeup"),
    oneOf("/child/identifiers/nhsNumber", ...numbersOf("nhsNumber"), 3),
    oneOf("/child/identifiers/upn", ...numbersOf("upn")),
    fc.constantFrom([], [], [], renamed),
    oneOf("/sections/B/needs/0/id", undefined, "need-9", "prov-1"),
    oneOf("/sections/F/provisions/0/id", undefined, "prov-9"),
    oneOf("/sections/E/outcomes/0/id", undefined, "out-9"),
    oneOf("/sections/E/outcomes/1/text", undefined, undefined, undefined, 7),
    oneOf("/sections/E/outcomes/2/id", undefined, undefined, undefined, 7),
    oneOf("/supersedes", undefined, { version: 1, issuedDate: "2025-07-11" }),
  )
  .map((patches) => groundOf(applyPatch(base, patches.flat())));

const shardsOf = fc.array(fc.array(plans, { maxLength: 6 }), { maxLength: 7 });

describe("records of a run", () => {
  it("are judged as they are in memory, whatever is in memory at a time", async () => {
    const found = new Set<string>();
    let passedOver = 0;
    let related = 0;
    await fc.assert(
      fc.asyncProperty(
        shardsOf,
        fc.constantFrom(1, 2000, 10_000, 10_000_000),
        fc.integer({ min: 2, max: 4 }),
        fc.constantFrom(50, 1000, 100_000),
        async (shards, runBytes, mostOpen, chunk) => {
          const want = inMemory(shards);
          const { findings, ran, skipped, complete } = await inBulk(shards, { runBytes, mostOpen, chunk });
          expect(findings).toEqual(want.findings);
          expect(ran.toSorted()).toEqual(want.ran.toSorted());
          expect(skipped).toEqual(countsOf(want.skipped));
          expect(complete).toBe(true);
          for (const { rule } of findings) found.add(rule);
          passedOver += want.skipped.length;
          related += findings.filter((one) => (one.relatedRecords?.length ?? 0) > 1).length;
        },
      ),
      { seed: 1, numRuns: 120 },
    );
    expect(found.size).toBe(setRules.length);
    expect(passedOver).toBeGreaterThan(500);
    expect(related).toBeGreaterThan(20);
  });

  it("are none", async () => {
    const { findings, ran, skipped, complete, during } = await inBulk([[], []]);
    expect([findings, ran, skipped, complete, during]).toEqual([[], [], {}, true, []]);
  });

  it("that have nothing in common are silent", async () => {
    const shards = [
      [groundOf(applyPatch(base, [set("/planId", "plan-1"), set("/child/identifiers", {})]))],
      [groundOf(base)],
    ];
    const { findings, ran, complete } = await inBulk(shards);
    expect([findings, complete]).toEqual([[], true]);
    expect(ran.toSorted()).toEqual(inMemory(shards).ran.toSorted());
  });

  it("that are too many under one key are owned up to, and all others are compared", async () => {
    const crowd = Array.from({ length: 11 }, () => groundOf(applyPatch(base, [set("/child/identifiers", {})])));
    const other = groundOf(applyPatch(base, [set("/planId", "plan-2"), set("/child/identifiers", {})]));
    const want = inMemory([[], [other, other]]).findings;
    expect(want.map(({ rule }) => rule)).toEqual(["ehc-plan/version-appears-once"]);
    const { findings, complete } = await inBulk([crowd, [other, other]], {
      mostFacts: 10,
      runBytes: 3000,
      mostOpen: 2,
    });
    expect(complete).toBe(false);
    expect(findings.slice(0, -1)).toEqual(want);
    expect(findings.at(-1)).toMatchObject({ rule: "input/limit", severity: "error", pointer: "" });
    expect((await inBulk([crowd], { mostFacts: 11 })).complete).toBe(true);
  });
});

describe("files", () => {
  const shards = [[groundOf(base), groundOf(base)], [], [groundOf(base)]];

  it("of facts have their shard in their names, and stay", async () => {
    const { runs, after } = await inBulk(shards);
    expect(runs).toEqual(["shards/0.0.facts", "shards/2.0.facts"]);
    expect(after).toEqual(runs);
  });

  it("of what was in between are gone with the last finding", async () => {
    const { runs, during, after } = await inBulk(shards, { runBytes: 1, mostOpen: 2 });
    expect(runs).toHaveLength(9);
    expect(during).toEqual(expect.arrayContaining(["sets/merged-facts.6", "sets/hits.1", ...runs]));
    expect(after).toEqual(runs);
  });

  it("hold no key as it stands in the record", async () => {
    const store = createMemoryStore();
    const collector = createFactCollector({ hashKey, shard: 0, store });
    collector.add(groundOf(applyPatch(base, [set("/planId", "plan-canary")])), { piece: 0 });
    const collect = await collector.finish();
    expect(collect.runs).toHaveLength(1);
    const keys = [...store.files.values()].map((bytes) =>
      Buffer.from(bytes)
        .toString("latin1")
        .split("\n")
        .map((line) => line.split("\t").slice(0, 4).join(" ")),
    );
    expect(keys.flat().filter((line) => line !== "")).toEqual(
      expect.arrayContaining([expect.stringMatching(/^[0-9a-f]{16} ehc-plan 1\.0\.0 [01] [0-9a-f]{13}$/)]),
    );
    expect(keys.flat().join()).not.toContain("canary");
  });
});

it("does not take facts of a standard that it does not know", async () => {
  const store = createMemoryStore();
  await store.write(
    "a",
    [1, 2].map((order) => `0000000000000000\tehc-plan 9.9.9\t0\t000000000000${order}\t[[0],[]]\n`),
  );
  const options = { store, runs: ["a"], counts: [], asOf, placeOf };
  await expect(judgeSets(options)).rejects.toThrow("the catalogue has no ehc-plan 9.9.9");
});
