import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../../testing/memory-store.ts";
import { resultFile } from "../shard/shard-files.ts";
import { createPlan } from "./create-plan.ts";
import { clearRun, loadPlan, openShards, storePlan } from "./run-files.ts";

const object = { name: "a", location: "a", size: 50, tag: "", form: "lines" } as const;
const options = { ruleSet: "test", asOf: "2026-11-25", withSets: true, remember: true } as const;
const plan = createPlan({
  ...options,
  listing: { objects: [object], unreadable: [] },
  standard: "ehc-plan@1.0.0",
  since: "/x/verdicts.ndjson",
  shardBytes: 10,
});

describe("the files of a run", () => {
  test("hold its plan until it is cleared", async () => {
    const store = createMemoryStore();
    expect(await loadPlan(store)).toBeUndefined();
    await storePlan(store, plan);
    expect(await loadPlan(store)).toEqual(plan);
    await store.write("findings.ndjson", ["x"]);
    await store.write(resultFile(1), ["x"]);
    await store.write("sets/hits.0", ["x"]);
    await clearRun(store);
    expect([...store.files.keys()]).toEqual(["findings.ndjson"]);
    await clearRun(store);
  });

  test("tell which shards have no result yet", async () => {
    const store = createMemoryStore();
    expect(await openShards(store, plan)).toEqual([0, 1, 2, 3, 4]);
    for (const name of [resultFile(1), resultFile(3), "shards/0000002.findings", "shards/2.0.facts"]) {
      await store.write(name, ["x"]);
    }
    expect(await openShards(store, plan)).toEqual([0, 2, 4]);
  });
});

test("a plan says what was asked for, and has a key of its own", () => {
  const { hashKey, ...rest } = createPlan({ ...options, listing: { objects: [object], unreadable: [] } });
  expect(rest).toEqual({
    planVersion: 1,
    ...options,
    objects: [object],
    unreadable: [],
    shards: [{ number: 0, pieces: [{ object: 0, start: 0, end: 50 }] }],
  });
  expect(hashKey).toHaveLength(4);
  expect(hashKey).not.toEqual(plan.hashKey);
  expect(plan).toMatchObject({ standard: "ehc-plan@1.0.0", since: "/x/verdicts.ndjson" });
});
