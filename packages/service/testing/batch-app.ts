import type { AddressInfo } from "node:net";
import type { PublishedStandard } from "@send-standards/catalogue";
import { onTestFinished } from "vitest";
import { createSliceAnswer } from "../src/answer/create-slice-answer.ts";
import type { SliceAnswer, SliceTask } from "../src/answer/slice-task.ts";
import { type App, buildApp } from "../src/app.ts";
import { readSettings } from "../src/settings/read-settings.ts";
import type { Settings } from "../src/settings/settings.ts";
import type { Work } from "../src/work/work.ts";

/** Returns work that judges slices in this thread, or as a test has it. */
export const sliceWork = (judgeSlice: Work["judgeSlice"] = createSliceAnswer()): Work => ({
  answer: () => Promise.reject(new Error("no single bodies here")),
  judgeSlice,
  width: 1,
  ready: async () => {},
  close: async () => {},
});

const counts = { error: 0, query: 0, advice: 0, noted: 0 };

const plainLine = (record: number | undefined, padding: number): string => {
  const skipped = padding === 0 ? undefined : [{ rule: "x".repeat(padding), because: "" }];
  return `${JSON.stringify({ record, outcome: "pass", complete: true, counts, findings: [], skipped })}\n`;
};

/** Returns an answer with a line for each record of a slice that says as much as is asked for. */
export const plainAnswer = ({ records }: SliceTask, padding = 0): SliceAnswer => ({
  text: records.map(({ number }) => plainLine(number, padding)).join(""),
  taken: records.length,
  records: records.length,
  failing: 0,
  incomplete: 0,
  isSound: true,
  counts,
  byStandard: [],
  byRule: [],
  facts: [],
});

/** Returns a service for batches, on the twenty-fifth of November 2026. */
export const batchApp = async (
  options: { work?: Work; settings?: Partial<Settings>; standards?: readonly PublishedStandard[] } = {},
): Promise<App["server"]> => {
  const { server, lifecycle } = await buildApp({
    settings: { ...readSettings({ SEND_STANDARDS_LOG_LEVEL: "silent" }), requestsPerMinute: 0, ...options.settings },
    now: () => new Date("2026-11-25T12:00:00Z"),
    work: options.work ?? sliceWork(),
    ...(options.standards === undefined ? {} : { standards: options.standards }),
  });
  lifecycle.phase = "ready";
  onTestFinished(() => server.close());
  return server;
};

/** Returns the port of a service that listens on this machine until the test ends. */
export const portOf = async (server: App["server"]): Promise<number> => {
  await server.listen({ host: "127.0.0.1", port: 0 });
  onTestFinished(() => server.server.closeAllConnections());
  return (server.server.address() as AddressInfo).port;
};

/** Returns the port of a service for batches. */
export const batchPort = async (options: Parameters<typeof batchApp>[0] = {}): Promise<number> =>
  portOf(await batchApp(options));
