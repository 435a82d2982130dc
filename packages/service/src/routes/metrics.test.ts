import { readFile } from "node:fs/promises";
import fastify from "fastify";
import { beforeAll, expect, test } from "vitest";
import { watchResponses } from "../../testing/watch-responses.ts";
import type { Answer } from "../answer/answer-task.ts";
import { addObserve } from "../observe/add-observe.ts";
import type { SliceCounts } from "../observe/observe.ts";
import { readSettings } from "../settings/read-settings.ts";
import { addMetricsRoute } from "./metrics.ts";

watchResponses();

const standard = { id: "ehc-plan", version: "1.0.0" };

const report: Answer = {
  kind: "report",
  text: "{}",
  fails: true,
  standard,
  counts: { error: 2, query: 0, advice: 1, noted: 0 },
  byRule: [
    ["ehc-plan/need-has-provision", 2],
    ["structure/code", 1],
  ],
};

const slices: readonly SliceCounts[] = [
  {
    records: 5,
    failing: 3,
    incomplete: 2,
    counts: { error: 4, query: 0, advice: 0, noted: 0 },
    byStandard: [["ehc-plan", "1.0.0", 3]],
    byRule: [["ehc-plan/need-has-provision", 4]],
  },
  {
    records: 2,
    failing: 1,
    incomplete: 0,
    counts: { error: 1, query: 0, advice: 0, noted: 0 },
    byStandard: [
      ["ehc-plan", "1.0.0", 1],
      ["needs", "1.0.0", 1],
    ],
    byRule: [["structure/type", 1]],
  },
  {
    records: 1,
    failing: 1,
    incomplete: 1,
    counts: { error: 1, query: 0, advice: 0, noted: 0 },
    byStandard: [],
    byRule: [
      ["input/syntax", 1],
      ["Tobias/9990000018", 1],
      ["ehc-plan/Tobias Smith", 1],
      ["ehc-plan/need/9990000018", 1],
      ["__proto__", 1],
    ],
  },
];

/** Returns what a service tells that was asked for one record, one batch and something that there is not. */
const exercise = async (): Promise<string> => {
  const app = fastify();
  const observe = await addObserve(app, {
    settings: readSettings({}),
    standards: [standard],
    work: { load: () => ({ threads: 4, busy: 3, waiting: 2 }) },
    lifecycle: { phase: "ready" },
  });
  app.post("/v1/:what", async (request) => (await observe.judging(request, async () => report)).kind);
  app.post("/batch", async (request) => {
    for (const slice of slices) observe.recordSlice(request, slice);
    return "done";
  });
  addMetricsRoute(app, { observe });
  app.recordUnread("malformed-request");
  await app.inject({ method: "POST", url: "/v1/Tobias?x=Tobias" });
  await app.inject({ method: "POST", url: "/batch" });
  await app.inject({ method: "POST", url: "/Tobias" });
  const { payload, headers } = await app.inject("/metrics");
  expect(headers["content-type"]).toBe("text/plain; version=0.0.4; charset=utf-8");
  expect(headers["cache-control"]).toBe("no-store");
  await app.close();
  return payload;
};

let lines: readonly string[];
beforeAll(async () => {
  lines = (await exercise()).split("\n");
});

/** Returns the samples of a metric, without its name. */
const samplesOf = (name: string): string[] =>
  lines
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
    .map((line) => line.slice(name.length));

test.each([
  [
    "http_requests_total",
    [
      '{method="none",route="none",status="4xx",problem="malformed-request"} 1',
      '{method="POST",route="/v1/:what",status="2xx",problem="none"} 1',
      '{method="POST",route="/batch",status="2xx",problem="none"} 1',
      '{method="POST",route="none",status="4xx",problem="none"} 1',
    ],
  ],
  [
    "http_request_duration_seconds_count",
    ['{method="POST",route="/v1/:what"} 1', '{method="POST",route="/batch"} 1', '{method="POST",route="none"} 1'],
  ],
  ["http_requests_active", [" 1"]],
  ["records_total", ['{standard="ehc-plan",version="1.0.0",outcome="fail"} 1']],
  ["judging_duration_seconds_count", ['{standard="ehc-plan",version="1.0.0",outcome="fail"} 1']],
  [
    "findings_total",
    [
      '{standard="ehc-plan",version="1.0.0",severity="error"} 6',
      '{standard="ehc-plan",version="1.0.0",severity="advice"} 1',
      '{standard="several",version="several",severity="error"} 1',
      '{standard="none",version="none",severity="error"} 1',
    ],
  ],
  [
    "rule_findings_total",
    [
      '{standard="ehc-plan",version="1.0.0",rule="ehc-plan/need-has-provision"} 6',
      '{standard="ehc-plan",version="1.0.0",rule="structure/code"} 1',
      '{standard="several",version="several",rule="structure/type"} 1',
      '{standard="none",version="none",rule="input/syntax"} 1',
      '{standard="none",version="none",rule="other"} 4',
    ],
  ],
  [
    "batch_records_total",
    [
      '{standard="ehc-plan",version="1.0.0"} 4',
      '{standard="none",version="none"} 3',
      '{standard="needs",version="1.0.0"} 1',
    ],
  ],
  ["batch_records_failing_total", [" 5"]],
  ["batch_records_incomplete_total", [" 3"]],
  ["ready", [" 1"]],
  ["work_waiting", [" 2"]],
  ["threads_busy", [" 3"]],
  ["threads", [" 4"]],
])("send_standards_%s", (name, want) => {
  expect(samplesOf(`send_standards_${name}`)).toEqual(want);
});

/** Returns name, type, labels and meaning of every metric that the service tells; labels where it has a sample. */
const told = (): string[][] =>
  lines
    .filter((line) => line.startsWith("# HELP "))
    .map((line) => {
      const [, name = "", help = ""] = /^# HELP (\S+) (.*)$/.exec(line) ?? [];
      const type = lines.find((one) => one.startsWith(`# TYPE ${name} `))?.split(" ")[3] ?? "";
      const [sample = ""] = [...samplesOf(name), ...samplesOf(`${name}_count`)];
      const labels = [...sample.matchAll(/[{,](\w+)="/g)].map(([, label]) => label);
      return [name, type, labels.join(" "), help];
    });

test("the page on observability has every metric and no other", async () => {
  const page = await readFile(new URL("../../../../docs/observability.md", import.meta.url), "utf8");
  const rows = page
    .split("\n")
    .filter((line) => /^\| `[a-z_]+` \| (counter|gauge|histogram) \|/.test(line))
    .map((line) =>
      line
        .replaceAll("`", "")
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const byName = ([one = ""]: string[], [other = ""]: string[]): number => (one < other ? -1 : 1);
  // Nobody went away while the test ran.
  const left = (row: string[]): string[] => (row[0]?.includes("_left_") ? row.with(2, "route") : row);
  expect(rows.sort(byName)).toEqual(told().map(left).sort(byName));
});
