import { expect, test } from "vitest";
import { shardJobId, shardOfJob } from "./job-id.ts";

const run = "0123456789abcdef0123456789abcdef";
const other = "f123456789abcdef0123456789abcdef";

const rows: readonly [string, string, number | undefined][] = [
  ["an id", shardJobId(run, 12), 12],
  ["the first shard", `${run}-0`, 0],
  ["a key in Redis", `{send}:send-standards-shards:${run}-7`, 7],
  ["a key in PostgreSQL", `send-standards-shards:${run}-7`, 7],
  ["a shard of another run", `${other}-7`, undefined],
  ["a reduce", run, undefined],
  ["a gate", `{send}:send-standards-gates:${run}`, undefined],
  ["no number", `${run}-07`, undefined],
];

test.each(rows)("%s", (_, id, want) => {
  expect(shardOfJob(run, id)).toBe(want);
});
