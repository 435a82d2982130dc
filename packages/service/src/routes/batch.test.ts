import { gunzipSync, gzipSync } from "node:zlib";
import { standards } from "@send-standards/catalogue";
import { describe, expect, test } from "vitest";
import { batchApp, plainAnswer, sliceWork } from "../../testing/batch-app.ts";
import { watchResponses } from "../../testing/watch-responses.ts";
import type { SliceTask } from "../answer/slice-task.ts";
import { ServiceProblem } from "../problems/service-problem.ts";
import { tool } from "../tool.ts";
import { WorkFailure } from "../work/work-failure.ts";

watchResponses();

const address = "/v1/validate/batch";
const ndjson = { "content-type": "application/x-ndjson" };

interface Finding {
  readonly rule: string;
  readonly line?: number;
  readonly column?: number;
}

/** A line of an answer, whichever it is. */
interface Line {
  readonly record?: number;
  readonly outcome?: string;
  readonly counts?: { readonly error: number; readonly query: number };
  readonly findings?: readonly Finding[];
  readonly problem?: { readonly type: string };
  readonly summary?: {
    readonly records: number;
    readonly complete: boolean;
    readonly rules: readonly { readonly count: number }[];
  };
  readonly incomplete?: { readonly type: string; readonly records: number };
}

/** Returns the lines of an answer. */
const linesOf = (body: string): readonly Line[] =>
  body
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

const nameOf = (type = ""): string => type.slice(type.lastIndexOf("/") + 1);

/** Returns a line in few words: its record, outcome and rules, or what closes it. */
const shortLine = ({ summary, incomplete, record, problem, outcome, findings = [] }: Line): string => {
  if (summary !== undefined) return `summary of ${summary.records}${summary.complete ? "" : ", not complete"}`;
  if (incomplete !== undefined) return `${nameOf(incomplete.type)} after ${incomplete.records}`;
  const found = findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
  return [record ?? "body", outcome, ...(problem === undefined ? [] : [nameOf(problem.type)]), ...found].join(" ");
};

const bodies: readonly (readonly [name: string, type: string, body: string | Buffer, want: readonly string[]])[] = [
  [
    "records that state nothing, and no records",
    "application/x-ndjson",
    '{}\nnonsense\n[1]\n{"standard":"ehc-plan"}\n\n{"standard":"other","standardVersion":"1.0"}',
    [
      "1 fail states-no-standard",
      "2 fail input/syntax 2:1",
      "3 fail body-shape",
      "4 fail states-no-standard",
      "5 fail states-unknown-standard",
      "summary of 5, not complete",
    ],
  ],
  [
    "a list",
    "application/json",
    "[{},\n {}]",
    ["1 fail states-no-standard", "2 fail states-no-standard", "summary of 2, not complete"],
  ],
  ["one record", "application/json", '{\n"a":1}', ["1 fail states-no-standard", "summary of 1, not complete"]],
  [
    "lines that are called JSON",
    "application/json",
    "{}\n{}",
    ["1 fail states-no-standard", "2 fail states-no-standard", "summary of 2, not complete"],
  ],
  ["an empty list", "application/json", " [] ", ["summary of 0"]],
  ["nothing", "application/x-ndjson", "", ["body  input/syntax 1:1", "summary of 0, not complete"]],
  ["nothing but space", "application/jsonl", " \n\n", ["body  input/syntax 1:1", "summary of 0, not complete"]],
  [
    "a list that does not end",
    "application/json",
    "[{},",
    ["1 fail states-no-standard", "body  input/syntax 1:5", "summary of 1, not complete"],
  ],
  [
    "a list with too many commas",
    "application/json",
    "[{},,{}] 1",
    [
      "1 fail states-no-standard",
      "body  input/syntax 1:5",
      "2 fail states-no-standard",
      "body  input/trailing 1:10",
      "summary of 2, not complete",
    ],
  ],
  [
    "a byte order mark",
    "application/ndjson; charset=utf-8",
    "\ufeff{}",
    ["1 fail states-no-standard input/bom 1:1", "summary of 1, not complete"],
  ],
  [
    "broken UTF-8",
    "application/x-ndjson",
    Buffer.from([0x22, 0xff, 0x22, 0x0a, 0x7b, 0x7d]),
    ["1 fail input/utf8 1:2", "2 fail states-no-standard", "summary of 2, not complete"],
  ],
  [
    "a record that is too large",
    "application/x-ndjson",
    `{}\n"${"1".repeat(2000)}"\n{}`,
    ["1 fail states-no-standard", "2 fail input/size 2:1", "3 fail states-no-standard", "summary of 3, not complete"],
  ],
];

const refused: readonly (readonly [
  name: string,
  query: string,
  headers: Readonly<Record<string, string>>,
  want: readonly [status: number, problem: string],
])[] = [
  ["another media type", "", { "content-type": "text/plain" }, [415, "media-type"]],
  ["another character set", "", { "content-type": "application/x-ndjson; charset=latin1" }, [415, "media-type"]],
  ["another encoding", "", { ...ndjson, "content-encoding": "br" }, [415, "media-type"]],
  ["an answer that there is not", "", { ...ndjson, accept: "text/html" }, [406, "not-acceptable"]],
  ["no day", "?asOf=2026-02-30", ndjson, [400, "parameter-value"]],
  ["another day", "?asOf=today", ndjson, [400, "parameter-value"]],
  ["an unknown parameter", "?nonsense=1", ndjson, [400, "unknown-parameter"]],
  ["an unknown standard", "?standard=nonsense", ndjson, [404, "unknown-standard"]],
  ["an unknown version", "?standard=ehc-plan@9", ndjson, [404, "unknown-version"]],
  ["no name of a standard", "?standard=EHC%20plan", ndjson, [400, "parameter-value"]],
  ["broken gzip", "", { ...ndjson, "content-encoding": "gzip" }, [400, "length-mismatch"]],
];

describe("POST /v1/validate/batch", () => {
  test.each(bodies)("answers %s", async (_name, type, body, want) => {
    const server = await batchApp({ settings: { bodyBytes: 1000 } });
    const answer = await server.inject({
      method: "POST",
      url: address,
      headers: { "content-type": type },
      payload: body,
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toBe("application/x-ndjson");
    expect(linesOf(answer.body).map(shortLine)).toEqual(want);
  });

  test.each(refused)("refuses %s", async (_name, query, headers, [status, problem]) => {
    const server = await batchApp();
    const answer = await server.inject({ method: "POST", url: `${address}${query}`, headers, payload: "{}" });
    expect([answer.statusCode, nameOf(answer.json().type)]).toEqual([status, problem]);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
  });

  test("takes as many at a time as are set, and says when to come again", async () => {
    const held = Promise.withResolvers<void>();
    const judgeSlice = async (task: SliceTask) => {
      await held.promise;
      return plainAnswer(task);
    };
    const server = await batchApp({ work: sliceWork(judgeSlice), settings: { batches: 1 } });
    const ask = () => server.inject({ method: "POST", url: address, headers: ndjson, payload: "{}" });
    // What is injected starts when somebody waits for it.
    const first = ask().then((answer) => answer);
    await expect.poll(async () => (await ask()).statusCode).toBe(503);
    const refused = await ask();
    expect([refused.headers["retry-after"], nameOf(refused.json().type)]).toEqual(["5", "busy"]);
    held.resolve();
    expect((await first).statusCode).toBe(200);
    expect((await ask()).statusCode).toBe(200);
  });

  test("names the parameter that has no day", async () => {
    const server = await batchApp();
    const url = `${address}?asOf=2026-02-30`;
    const answer = await server.inject({ method: "POST", url, headers: ndjson, payload: "{}" });
    expect(answer.json().parameter).toBe("asOf");
  });

  test.each([
    ["?standard=ehc-plan", "@1798761600"],
    ["?standard=needs", undefined],
    ["", undefined],
  ])("says with the answer of %j whether the version is on its way out", async (query, want) => {
    const retirement = { deprecatedOn: "2027-01-01" };
    const entries = standards.map((entry) => (entry.id === "ehc-plan" ? { ...entry, retirement } : entry));
    const server = await batchApp({ standards: entries });
    const answer = await server.inject({ method: "POST", url: `${address}${query}`, headers: ndjson, payload: "{}" });
    expect([answer.statusCode, answer.headers.deprecation]).toEqual([200, want]);
  });

  test("refuses a request without a body, and other methods", async () => {
    const server = await batchApp();
    const none = await server.inject({ method: "POST", url: address });
    const head = await server.inject({ method: "HEAD", url: address });
    const put = await server.inject({ method: "PUT", url: address, headers: ndjson, payload: "{}" });
    expect([none.statusCode, nameOf(none.json().type)]).toEqual([400, "no-body"]);
    expect([head.statusCode, put.statusCode, put.headers.allow]).toEqual([405, 405, "POST"]);
  });

  test("closes with everything added up", async () => {
    const server = await batchApp();
    const plan = { standard: "ehc-plan", standardVersion: "1.0" };
    const payload = [plan, plan, {}].map((record) => JSON.stringify(record)).join("\n");
    const answer = await server.inject({ method: "POST", url: `${address}?asOf=2026-09-01`, headers: ndjson, payload });
    const lines = linesOf(answer.body);
    expect(lines[0]).toMatchObject({
      record: 1,
      standard: "ehc-plan",
      version: "1.0.0",
      outcome: "fail",
      complete: true,
    });
    const { error = 0, query = 0 } = lines[0]?.counts ?? {};
    expect(error).toBeGreaterThan(0);
    const { summary } = lines.at(-1) ?? {};
    expect(summary).toEqual({
      outcome: "fail",
      records: 3,
      failing: 3,
      incomplete: 1,
      counts: { error: 2 * error, query: 2 * query, advice: 0, noted: 0 },
      sets: { findings: [], complete: true },
      standards: [{ id: "ehc-plan", version: "1.0.0", records: 2 }],
      rules: summary?.rules,
      complete: false,
      asOf: "2026-09-01",
      tool,
    });
    expect(summary?.rules.reduce((sum, { count }) => sum + count, 0)).toBe(2 * (error + query));
  });

  test("holds records against what the query names, as it names it", async () => {
    const tasks: SliceTask[] = [];
    const work = sliceWork(async (task) => {
      tasks.push(task);
      return plainAnswer(task);
    });
    const server = await batchApp({ work });
    const ask = (query: string) =>
      server.inject({ method: "POST", url: `${address}${query}`, headers: ndjson, payload: "{}" });
    await ask("");
    await ask("?standard=ehc-plan@1&role=receiver&failOn=never&sets=off&asOf=2026-01-31");
    expect(tasks.map(({ records: _, hashKey, ...task }) => ({ ...task, isCompared: hashKey !== undefined }))).toEqual([
      { standard: undefined, role: undefined, asOf: "2026-11-25", failOn: "error", isCompared: true },
      {
        standard: { id: "ehc-plan", version: "1.0.0" },
        role: "receiver",
        asOf: "2026-01-31",
        failOn: "never",
        isCompared: false,
      },
    ]);
  });

  test("takes and gives gzip", async () => {
    const server = await batchApp();
    const ask = (headers: object, payload: string | Buffer) =>
      server.inject({ method: "POST", url: address, headers: { ...ndjson, ...headers }, payload });
    const plain = await ask({}, "{}\n{}\n");
    const packed = await ask({ "content-encoding": "gzip" }, gzipSync("{}\n{}\n"));
    const both = await ask({ "content-encoding": "x-gzip", "accept-encoding": "gzip, br" }, gzipSync("{}\n{}\n"));
    expect(linesOf(plain.body)).toHaveLength(3);
    expect(packed.body).toBe(plain.body);
    expect([plain.headers["content-encoding"], both.headers["content-encoding"]]).toEqual([undefined, "gzip"]);
    expect(both.headers.vary).toContain("accept-encoding");
    expect(gunzipSync(both.rawPayload).toString()).toBe(plain.body);
  });

  test("says in the last line that gzip broke off, after the records that came", async () => {
    const server = await batchApp();
    const packed = gzipSync(Array.from({ length: 200 }, (_, at) => `{"a":"${at} ${Math.sin(at)}"}\n`).join(""), {
      level: 0,
    });
    const payload = packed.subarray(0, packed.length - 200);
    const headers = { ...ndjson, "content-encoding": "gzip" };
    const answer = await server.inject({ method: "POST", url: address, headers, payload });
    const lines = linesOf(answer.body).map(shortLine);
    expect(answer.statusCode).toBe(200);
    expect(lines.at(-1)).toBe(`length-mismatch after ${lines.length - 1}`);
    expect(lines.length).toBeGreaterThan(100);
  });

  const costly = ["took-too-long", "too-costly"] as const;
  test.each(costly)("gives a record that %s its own line, and judges those beside it", async (problem) => {
    const work = sliceWork(async (task) => {
      if (task.records.some(({ number }) => number === 3)) throw new ServiceProblem(problem);
      return plainAnswer(task);
    });
    const server = await batchApp({ work });
    const answer = await server.inject({ method: "POST", url: address, headers: ndjson, payload: "{}\n".repeat(5) });
    const lines = linesOf(answer.body);
    expect(lines.map(({ record }) => record)).toEqual([1, 2, 3, 4, 5, undefined]);
    expect(lines[2]).toMatchObject({ record: 3, outcome: "fail", complete: false, findings: [] });
    expect(nameOf(lines[2]?.problem?.type)).toBe(problem);
    expect(lines[5]?.summary).toMatchObject({ records: 5, failing: 1, incomplete: 1, complete: false });
  });

  const failures: readonly (readonly [name: string, error: Error, status: number, problem: string])[] = [
    ["a mistake of ours", new WorkFailure("TypeError at canary"), 500, "internal-error"],
    ["a stop", new ServiceProblem("stopping"), 503, "stopping"],
  ];
  test.each(failures)(
    "answers %s before the first line with a problem, and later in the last line",
    async (_name, error, status, problem) => {
      const failFrom = (limit: number) =>
        sliceWork(async (task) => {
          if (task.records.some(({ number = 0 }) => number >= limit)) throw error;
          return plainAnswer(task);
        });
      const ask = async (limit: number) =>
        (await batchApp({ work: failFrom(limit) })).inject({
          method: "POST",
          url: address,
          headers: ndjson,
          payload: "{}\n".repeat(200),
        });
      const early = await ask(1);
      const late = await ask(100);
      expect([early.statusCode, nameOf(early.json().type)]).toEqual([status, problem]);
      const lines = linesOf(late.body);
      expect(late.statusCode).toBe(200);
      expect(lines.slice(0, -1).map(({ record }) => record)).toEqual(Array.from({ length: 64 }, (_, at) => at + 1));
      expect(shortLine(lines.at(-1) ?? {})).toBe(`${problem} after 64`);
      expect(late.body).not.toContain("canary");
    },
  );
});
