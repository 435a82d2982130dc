import type { Plan } from "@send-standards/bulk";
import { expect, test } from "vitest";
import { runId } from "./run-id.ts";

const plan: Plan = {
  planVersion: 1,
  ruleSet: "one",
  asOf: "2026-11-25",
  withSets: true,
  remember: false,
  hashKey: [1, 2, 3, 4],
  objects: [{ name: "a.ndjson", location: "/a.ndjson", size: 10, tag: "1", form: "lines" }],
  unreadable: [],
  shards: [{ number: 0, pieces: [{ object: 0, start: 0, end: 10 }] }],
};
const [object] = plan.objects;

test("a run has a name of 32 digits", () => {
  expect(runId(plan)).toMatch(/^[0-9a-f]{32}$/);
});

test("the same plan is the same run, in whatever order it is written and however it was stored", () => {
  const { planVersion, ...rest } = plan;
  expect(runId({ ...rest, planVersion })).toBe(runId(plan));
  expect(runId(JSON.parse(JSON.stringify(plan)))).toBe(runId(plan));
});

const others: readonly [string, Plan][] = [
  ["rule set", { ...plan, ruleSet: "two" }],
  ["day", { ...plan, asOf: "2026-11-26" }],
  ["key", { ...plan, hashKey: [1, 2, 4, 3] }],
  ["tag", { ...plan, objects: object === undefined ? [] : [{ ...object, tag: "2" }] }],
  ["range", { ...plan, shards: [{ number: 0, pieces: [{ object: 0, start: 0, end: 9 }] }] }],
];

test.each(others)("another %s is another run", (_, other) => {
  expect(runId(other)).not.toBe(runId(plan));
});
