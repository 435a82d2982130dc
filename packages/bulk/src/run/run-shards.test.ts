import { describe, expect, test } from "vitest";
import { ShardFailure, type ShardPool } from "../pool/create-shard-pool.ts";
import { createPlan } from "./create-plan.ts";
import { type RunProgress, runShards } from "./run-shards.ts";

const object = { name: "a", location: "a", size: 95, tag: "", form: "lines" } as const;
const plan = createPlan({
  listing: { objects: [object], unreadable: [] },
  ruleSet: "test",
  asOf: "2026-11-25",
  withSets: false,
  remember: false,
  shardBytes: 19,
});

const poolOf = (threads: number, run: ShardPool["run"]): ShardPool => ({ threads, run, close: async () => undefined });

describe("the shards of a run", () => {
  test("are judged in order, as many at a time as there are threads", async () => {
    const begun: number[] = [];
    let [now, most] = [0, 0];
    const pool = poolOf(2, async ({ shard }) => {
      begun.push(shard);
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      return { records: 10, bytes: 19 };
    });
    const told: RunProgress[] = [];
    await runShards(plan, [1, 3, 4], pool, (progress) => told.push(progress));
    expect([begun, most]).toEqual([[1, 3, 4], 2]);
    const all = { shards: 5, bytes: 95 };
    expect(told).toEqual([
      { ...all, shardsDone: 2, bytesDone: 38, records: 0, bytesHere: 0 },
      { ...all, shardsDone: 3, bytesDone: 57, records: 10, bytesHere: 19 },
      { ...all, shardsDone: 4, bytesDone: 76, records: 20, bytesHere: 38 },
      { ...all, shardsDone: 5, bytesDone: 95, records: 30, bytesHere: 57 },
    ]);
  });

  test("may be none", async () => {
    const told: RunProgress[] = [];
    const never = poolOf(4, () => Promise.reject(new Error("not asked for")));
    await runShards(plan, [], never, (progress) => told.push(progress));
    expect(told.map(({ shardsDone }) => shardsDone)).toEqual([5]);
  });

  test("are given up with the first failure", async () => {
    const begun: number[] = [];
    const pool = poolOf(2, async ({ shard }) => {
      begun.push(shard);
      if (shard === 1) throw new ShardFailure(1, "there is no space left on the disk");
      await new Promise((resolve) => setImmediate(resolve));
      return { records: 1, bytes: 19 };
    });
    const failure = runShards(plan, [0, 1, 2, 3, 4], pool, () => undefined);
    await expect(failure).rejects.toMatchObject({ shard: 1, message: "there is no space left on the disk" });
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    expect(begun).toEqual([0, 1]);
  });
});
