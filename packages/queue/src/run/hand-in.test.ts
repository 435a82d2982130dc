import type { FlowJob } from "bullmq";
import { expect, test } from "vitest";
import { handIn } from "./hand-in.ts";

const run = "0123456789abcdef0123456789abcdef";
const other = "f123456789abcdef0123456789abcdef";
const left = `${run}-left`;

/** Hands a run of so many shards in to a queue that keeps what it is given, in order; a gate of it was left standing before. */
const handedIn = async (shards: number, states: Readonly<Record<string, string>> = {}, wasKnown = false) => {
  const flows: FlowJob[] = [];
  const steps: string[] = [];
  const gates = [left, `${other}-gate`];
  await handIn(
    {
      flows: {
        add: async (flow) => {
          flows.push(flow);
          const children = flow.children ?? [];
          steps.push(children.map(({ name }) => name).join(" "));
          for (const { name, opts } of children) if (name === "gate") gates.push(opts?.jobId ?? "");
        },
      },
      shards: { getJobState: async (id) => states[id] ?? "unknown" },
      gates: {
        getWaiting: async () => gates.map((id) => ({ id })),
        remove: async (id) => steps.push(id === left ? "open the one left" : `open ${id.slice(0, 33)}`),
      },
    },
    { run, shards, jobs: shards },
    Array.from({ length: shards }, (_, number) => number),
    wasKnown,
  );
  return { flows, steps };
};

const day = 86_400;
const reduce = {
  name: "reduce",
  queueName: "send-standards-reduces",
  data: { run, shards: 1, jobs: 1 },
  opts: {
    jobId: run,
    attempts: 3,
    backoff: { type: "exponential", delay: 1000 },
    stackTraceLimit: 0,
    removeOnComplete: { age: 30 * day },
    removeOnFail: { age: 30 * day },
  },
};

test("a shard says its run and its number, a reduce how many there are, and a gate nothing", async () => {
  const { flows } = await handedIn(1);
  expect(flows).toEqual([
    {
      ...reduce,
      children: [
        {
          name: "gate",
          queueName: "send-standards-gates",
          data: {},
          opts: { jobId: expect.stringMatching(`^${run}-[0-9a-f-]{36}$`) },
        },
      ],
    },
    {
      ...reduce,
      children: [
        {
          name: "shard",
          queueName: "send-standards-shards",
          data: { run, shard: 0 },
          opts: {
            jobId: `${run}-0`,
            attempts: 3,
            backoff: { type: "exponential", delay: 1000 },
            stackTraceLimit: 0,
            removeOnComplete: { age: 7 * day },
            removeOnFail: { age: 30 * day },
            ignoreDependencyOnFailure: true,
          },
        },
      ],
    },
  ]);
});

const portion = Array.from({ length: 500 }, () => "shard").join(" ");
const opened = ["open the one left", `open ${run}-`];
const rows: readonly [string, number, readonly string[]][] = [
  ["nothing", 0, ["gate", ...opened]],
  ["a portion", 500, ["gate", portion, ...opened]],
  ["more than two portions", 1002, ["gate", portion, portion, "shard shard", ...opened]],
];

test.each(rows)("the gates of the run are opened after all of %s", async (_, shards, want) => {
  expect((await handedIn(shards)).steps).toEqual(want);
});

const states = { [`${run}-0`]: "completed", [`${run}-1`]: "failed", [`${run}-2`]: "waiting" };
const settled: readonly [string, boolean, readonly string[]][] = [
  ["one that failed of a new run", false, [`${run}-0`, `${run}-2`, `${run}-3`]],
  ["one that failed or is completed of a run that was known", true, [`${run}-2`, `${run}-3`]],
];

test.each(settled)("nothing waits for %s", async (_, wasKnown, want) => {
  const { flows } = await handedIn(4, states, wasKnown);
  expect(flows.slice(1).flatMap(({ children = [] }) => children.map(({ opts }) => opts?.jobId))).toEqual(want);
});
