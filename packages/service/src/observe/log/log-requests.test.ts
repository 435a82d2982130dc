import { connect } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type App, buildApp } from "../../app.ts";
import { readSettings } from "../../settings/read-settings.ts";

const plan = '{"standard":"ehc-plan","standardVersion":"1.0"}';

const lines: Record<string, unknown>[] = [];
let app: App;
beforeAll(async () => {
  app = await buildApp({
    settings: readSettings({}, { logLevel: "debug" }),
    logTo: { write: (line) => lines.push(JSON.parse(line)) },
    work: {
      answer: async ({ bytes, standard }) => {
        if (bytes.length < 3) throw new TypeError("the record of Tobias");
        return {
          kind: "report",
          text: "{}",
          fails: true,
          standard: standard ?? { id: "ehc-plan", version: "1.0.0" },
          counts: { error: 2, query: 1, advice: 0, noted: 0 },
          byRule: [["structure/required", 3]],
        };
      },
      judgeSlice: async () => {
        throw new Error("the batch of Tobias");
      },
      width: 1,
      ready: async () => {},
      close: async () => {},
    },
  });
  await app.server.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(() => app.server.close());

const lineOf = (id: unknown) => {
  const [line, ...more] = lines.filter(({ request }) => request === id);
  expect(more).toEqual([]);
  const { time, ms, request, ...rest } = line ?? {};
  expect(ms).toBeGreaterThanOrEqual(0);
  return rest;
};

const json = { "content-type": "application/json" };
const judged = {
  standard: "ehc-plan",
  version: "1.0.0",
  outcome: "fail",
  counts: { error: 2, query: 1, advice: 0, noted: 0 },
};
const post = { level: "info", event: "request", method: "POST", in: 0, out: 0 };
const get = { ...post, method: "GET" };

test.each([
  [
    "a record",
    { method: "POST", url: "/v1/validate?failOn=query", headers: json, payload: plan },
    { ...post, route: "/v1/validate", status: 200, ...judged },
  ],
  [
    "a record for a version",
    { method: "POST", url: "/v1/standards/ehc-plan/1/validate", headers: json, payload: plan },
    { ...post, route: "/v1/standards/:standard/:version/validate", status: 200, ...judged },
  ],
  [
    "a standard that is not known",
    { method: "POST", url: "/v1/standards/Tobias/1/validate", headers: json, payload: plan },
    { ...post, route: "/v1/standards/:standard/:version/validate", status: 404, problem: "unknown-standard" },
  ],
  [
    "an address that is none",
    { url: "/v1/children/9990000018" },
    { ...get, route: "none", status: 404, problem: "not-found" },
  ],
  [
    "a parameter that is not known",
    { method: "POST", url: "/v1/validate?name=Tobias", headers: json, payload: plan },
    { ...post, route: "/v1/validate", status: 400, problem: "unknown-parameter" },
  ],
  ["a probe", { url: "/health/live" }, { ...get, level: "debug", route: "/health/live", status: 200 }],
  ["a probe that fails", { url: "/health/ready" }, { ...get, route: "/health/ready", status: 503 }],
] as const)("a line for %s", async (_name, request, want) => {
  const { headers } = await app.server.inject({ ...request });
  expect(lineOf(headers["service-request-id"])).toEqual(want);
});

test("a mistake of the service is an error with its place", async () => {
  const { headers, statusCode } = await app.server.inject({
    method: "POST",
    url: "/v1/validate",
    headers: json,
    payload: "{}",
  });
  expect(statusCode).toBe(500);
  const { failure, ...line } = lineOf(headers["service-request-id"]);
  expect(line).toEqual({ ...post, level: "error", route: "/v1/validate", status: 500, problem: "internal-error" });
  expect(failure).toMatch(/^TypeError at log-requests\.test\.ts:[0-9]+$/);
});

test("a batch that ends by a mistake of the service is an error, too", async () => {
  const { headers } = await app.server.inject({
    method: "POST",
    url: "/v1/validate/batch",
    headers: json,
    payload: plan,
  });
  expect(lineOf(headers["service-request-id"])).toMatchObject({
    level: "error",
    problem: "internal-error",
    failure: expect.stringMatching(/^Error at log-requests\.test\.ts:[0-9]+$/),
  });
});

test("no id of a caller is logged, for it can be the number of a child", async () => {
  const number = "9990000018";
  const { headers } = await app.server.inject({
    url: `/v1/standards?${number}`,
    headers: {
      "x-request-id": number,
      "x-correlation-id": number,
      traceparent: `00-${number.padStart(32, "0")}-${number.padStart(16, "0")}-01`,
    },
  });
  expect([headers["x-request-id"], headers["x-correlation-id"]]).toEqual([number, number]);
  expect(JSON.stringify(lines)).not.toContain(number);
});

test("what came over the connection and went back is counted in bytes", async () => {
  const { port } = app.server.addresses()[0] as { port: number };
  const request = "GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
  const socket = connect(port, "127.0.0.1");
  socket.write(request);
  const response = Buffer.concat(await socket.toArray());
  const id = /service-request-id: ([^\r]+)/i.exec(response.toString())?.[1];
  await vi.waitFor(() => expect(lines.map(({ request: one }) => one)).toContain(id));
  expect(lineOf(id)).toMatchObject({ route: "/health/live", in: request.length, out: response.length });
});

test("a client that goes away in the middle has a line that says so", async () => {
  const { port } = app.server.addresses()[0] as { port: number };
  const before = lines.length;
  const socket = connect(port, "127.0.0.1");
  socket.write(
    "POST /v1/validate HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{",
  );
  const begun = vi.waitFor(async () => {
    const { payload } = await app.server.inject("/metrics");
    expect(payload).toContain("send_standards_http_requests_active 2\n");
  });
  await begun;
  socket.destroy();
  await vi.waitFor(() =>
    expect(lines.slice(before).find(({ left }) => left === true)).toMatchObject({
      route: "/v1/validate",
      method: "POST",
    }),
  );
});

test("start and stop have lines", async () => {
  const own: Record<string, unknown>[] = [];
  const { server } = await buildApp({
    settings: readSettings({}),
    logTo: { write: (line) => own.push(JSON.parse(line)) },
    standards: [],
  });
  await server.listen({ host: "127.0.0.1", port: 0 });
  const [address] = server.addresses().map((one) => (typeof one === "string" ? one : `${one.address} ${one.port}`));
  await server.close();
  expect(own.map(({ time, ...line }) => line)).toEqual([
    {
      level: "info",
      event: "listening",
      version: expect.stringMatching(/^[0-9]/),
      addresses: [address],
      standards: [],
    },
    { level: "info", event: "stopped" },
  ]);
});
