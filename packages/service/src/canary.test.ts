import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { canary, canaryMutations } from "../../cli/testing/canary-files.ts";
import {
  addressRequests,
  bodyRequests,
  canaryHeaders,
  credentialRequests,
  recordRequests,
  traceOfRequests,
  wrongRequests,
} from "../testing/canary-requests.ts";
import { buildRequest } from "../testing/hostile/build-request.ts";
import { type OtlpReceiver, startOtlpReceiver } from "../testing/otlp-receiver.ts";
import { type RawRequest, type RawResponse, rawRequest } from "../testing/raw-request.ts";
import { type App, type AppOptions, buildApp } from "./app.ts";
import { openapiOf } from "./openapi/openapi-of.ts";
import { type ProblemName, problemTypes } from "./problems/problem-types.ts";
import { ServiceProblem } from "./problems/service-problem.ts";
import { readSettings } from "./settings/read-settings.ts";
import type { Settings } from "./settings/settings.ts";

/** Headers that give back what the caller sent in them. */
const mirrored: ReadonlySet<string> = new Set(["x-request-id", "x-correlation-id", "traceparent"]);

const key = "0123456789abcdef0123456789abcdef";

let receiver: OtlpReceiver;
let folder: string;
/** All that the services log. */
let log = "";
/** All problems that they answer with. */
const problems = new Set<string>();

const startApp = async (settings: Partial<Settings> = {}, options: Partial<AppOptions> = {}) => {
  const app = await buildApp({
    settings: { ...readSettings({}, { logLevel: "debug" }), telemetry: "on", requestsPerMinute: 0, ...settings },
    logTo: { write: (line) => (log += line) },
    ...options,
  });
  await app.server.listen({ host: "127.0.0.1", port: 0 });
  return { ...app, port: (app.server.server.address() as AddressInfo).port };
};

let app: App & { readonly port: number };
beforeAll(async () => {
  receiver = await startOtlpReceiver();
  vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.url);
  folder = await mkdtemp(join(tmpdir(), "canary-"));
  app = await startApp();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await app.server.close();
  await receiver.close();
  await rm(folder, { recursive: true });
});

/** Returns where the canary shows, with the text around it, so that a failure says what leaked. */
const tracesIn = (text: string): string[] =>
  text.split("\n").flatMap((line) => {
    const at = line.search(traceOfRequests);
    return at === -1 ? [] : [line.slice(Math.max(0, at - 120), at + 40)];
  });

const tracesOf = ({ headers, body }: RawResponse): string[] => [
  ...[...headers].flatMap(([name, value]) => (mirrored.has(name) ? tracesIn(name) : tracesIn(`${name}: ${value}`))),
  ...tracesIn(body),
];

/** Asks one service all of it, a few at a time, and returns where the canary shows in the answers, and what had no answer. */
const askAll = async (port: number, requests: readonly RawRequest[]) => {
  const waiting = requests.values();
  const traces: string[] = [];
  let unanswered = 0;
  const askOn = async (): Promise<void> => {
    for (const request of waiting) {
      const responses = await rawRequest(port, request);
      if (responses.length === 0) unanswered += 1;
      for (const response of responses) {
        traces.push(...tracesOf(response));
        for (const [, name = ""] of response.body.matchAll(/send-standards\/problems\/([a-z-]+)/g)) problems.add(name);
      }
    }
  };
  await Promise.all([1, 2, 3, 4].map(askOn));
  return { traces: [...new Set(traces)], unanswered };
};

/** What `askAll` returns where all is well. */
const clean = { traces: [], unanswered: 0 };

test("the caller's own ids go back to it, and nothing else that it says of itself", async () => {
  const [response] = await rawRequest(app.port, { bytes: buildRequest({ headers: canaryHeaders, body: "{}" }) });
  expect(response?.headers.get("x-request-id")).toBe(canary);
  expect(response?.headers.get("x-correlation-id")).toBe(canary);
  expect(tracesIn(response?.text.replaceAll(/x-(request|correlation)-id: .*/gi, "") ?? "")).toEqual([]);
});

test("no answer of any address has anything of a request", async () => {
  expect(await askAll(app.port, addressRequests(openapiOf(app.server)))).toEqual(clean);
});

test("no answer to a broken record has anything of it", async () => {
  expect(await askAll(app.port, bodyRequests())).toEqual(clean);
});

test("no answer to a record that is wrong in one place has anything of it", async () => {
  const records = canaryMutations().trimEnd().split("\n");
  // In the batch they are all; one by one, as many as do not take long.
  const some = records.filter((_, at) => at % 5 === 0);
  const alone = some.map((body) => ({ bytes: buildRequest({ headers: canaryHeaders, body }) }));
  const batch = buildRequest({
    path: "/v1/validate/batch",
    headers: { ...canaryHeaders, "Content-Type": "application/x-ndjson" },
    body: canaryMutations(),
  });
  expect(await askAll(app.port, [...alone, { bytes: batch }])).toEqual(clean);
});

test("no answer to what is no good request has anything of it", async () => {
  const { traces } = await askAll(app.port, wrongRequests);
  expect(traces).toEqual([]);
});

test("no answer to a stranger has anything of what they showed", async () => {
  const apiKeys = join(folder, "keys.txt");
  await writeFile(apiKeys, `supplier ${createHash("sha256").update(key).digest("hex")} validate,read\n`);
  const closed = await startApp({ apiKeys, reading: "authenticated" });
  const known = recordRequests.map(({ bytes }) => ({
    bytes: Buffer.from(bytes)
      .toString("latin1")
      .replace(/Authorization: .*\r\n/, "")
      .replace(/X-API-Key: .*/, `X-API-Key: ${key}`),
  }));
  expect(await askAll(closed.port, [...credentialRequests, ...known])).toEqual(clean);
  await closed.server.close();
  expect(log).toContain('"caller":"supplier"');
  expect(log).not.toContain(key);
});

test("no answer to one who asks too often has anything of theirs", async () => {
  const limited = await startApp({ requestsPerMinute: 1 });
  expect(await askAll(limited.port, recordRequests)).toEqual(clean);
  await limited.server.close();
});

test("no problem of any kind has anything of the request", async () => {
  for (const problem of Object.keys(problemTypes) as ProblemName[]) {
    const fail = () => Promise.reject(new ServiceProblem(problem));
    const work = { answer: fail, judgeSlice: fail, width: 1, ready: async () => {}, close: async () => {} };
    const failing = await startApp({ telemetry: "off" }, { work });
    expect(await askAll(failing.port, recordRequests)).toEqual(clean);
    await failing.server.close();
  }
  expect([...problems].sort()).toEqual(Object.keys(problemTypes).sort());
});

test("no mistake of the service tells what it was about", async () => {
  for (const telemetry of ["on", "off"] as const) {
    const fail = () =>
      Promise.reject(
        Object.assign(new TypeError(canary, { cause: canary }), { name: canary, code: canary, [canary]: canary }),
      );
    const work = { answer: fail, judgeSlice: fail, width: 1, ready: async () => {}, close: async () => {} };
    const failing = await startApp({ telemetry }, { work });
    expect(await askAll(failing.port, recordRequests)).toEqual(clean);
    await failing.server.close();
  }
  expect(log).toContain('"problem":"internal-error"');
});

test("no metric has anything of a request", async () => {
  const { payload } = await app.server.inject("/metrics");
  expect(tracesIn(payload)).toEqual([]);
  expect(payload).toContain('rule="input/utf8"');
  expect(payload).toContain('route="/v1/standards/:standard/:version/validate"');
});

test("nothing that is sent by OpenTelemetry has anything of a request", async () => {
  await app.server.close();
  const sent = [...receiver.bodies("traces"), ...receiver.bodies("metrics")].join("\n");
  expect(tracesIn(sent)).toEqual([]);
  expect(sent).toContain('"POST /v1/validate/batch"');
  expect(sent).toContain("send_standards_rule_findings_total");
});

test("no line of the log has anything of a request", () => {
  expect(tracesIn(log)).toEqual([]);
  const lines = log
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(new Set(lines.map(({ route }) => route))).toContain("/v1/convert/codes");
  expect(lines.length).toBeGreaterThan(1500);
});
