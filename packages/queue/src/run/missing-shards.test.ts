import { expect, test } from "vitest";
import { missingShards } from "./missing-shards.ts";

const run = "0123456789abcdef0123456789abcdef";

test("shards that failed for good are named in the order of their numbers", async () => {
  const failures = { [`q:${run}-10`]: "it failed", [`q:${run}-9`]: "it failed", "q:another": "it failed" };
  expect(await missingShards(run, { getIgnoredChildrenFailures: async () => failures })).toEqual([9, 10]);
});
