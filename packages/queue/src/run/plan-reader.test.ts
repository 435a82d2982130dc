import type { Plan, ResultStore } from "@send-standards/bulk";
import { expect, test } from "vitest";
import { createPlanReader } from "./plan-reader.ts";
import { runId } from "./run-id.ts";

const plan: Plan = {
  planVersion: 1,
  ruleSet: "one",
  asOf: "2026-11-25",
  withSets: true,
  remember: false,
  hashKey: [1, 2, 3, 4],
  objects: [],
  unreadable: [],
  shards: [],
};

/** A store that holds this plan, and counts how often it is read. */
const storeOf = (stored: Plan | undefined) => {
  let reads = 0;
  const store: ResultStore = {
    write: async () => {},
    read: async function* () {
      reads += 1;
      yield Buffer.from(JSON.stringify(stored));
    },
    list: async () => (stored === undefined ? [] : ["plan.json"]),
    remove: async () => {},
  };
  return { store, reads: () => reads };
};

const rows: readonly [string, Plan | undefined, Plan | undefined][] = [
  ["the plan of the run", plan, plan],
  ["the plan of another run", { ...plan, asOf: "2026-11-26" }, undefined],
  ["no plan", undefined, undefined],
];

test.each(rows)("a store with %s", async (_, stored, want) => {
  expect(await createPlanReader(storeOf(stored).store)(runId(plan))).toEqual(want);
});

test("a plan is read once", async () => {
  const { store, reads } = storeOf(plan);
  const read = createPlanReader(store);
  await read(runId(plan));
  await read(runId(plan));
  expect(reads()).toBe(1);
});
