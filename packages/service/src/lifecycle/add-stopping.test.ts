import { afterAll, beforeAll, expect, test } from "vitest";
import { watchResponses } from "../../testing/watch-responses.ts";
import { type App, buildApp } from "../app.ts";
import type { Phase } from "../context.ts";
import { readSettings } from "../settings/read-settings.ts";

watchResponses();

let app: App;
beforeAll(async () => {
  app = await buildApp({ settings: readSettings({}) });
});
afterAll(() => app.server.close());

type Row = readonly [method: "GET" | "POST", url: string, phase: Phase, status: number];

test.each<Row>([
  ["GET", "/health/live", "starting", 200],
  ["GET", "/health/live", "ready", 200],
  ["GET", "/health/live", "draining", 200],
  ["GET", "/health/live", "stopping", 200],
  ["GET", "/health/ready", "starting", 503],
  ["GET", "/health/ready", "ready", 200],
  ["GET", "/health/ready", "draining", 503],
  ["GET", "/health/ready", "stopping", 503],
  ["GET", "/v1/standards", "starting", 200],
  ["GET", "/v1/standards", "draining", 200],
  ["GET", "/v1/standards", "stopping", 503],
  ["POST", "/v1/validate", "starting", 422],
  ["POST", "/v1/validate", "draining", 422],
  ["POST", "/v1/validate", "stopping", 503],
  ["GET", "/nothing", "stopping", 503],
])("%s %s while it is %s", async (method, url, phase, status) => {
  app.lifecycle.phase = phase;
  const body = method === "POST" ? { payload: "{}", headers: { "content-type": "application/json" } } : {};
  const response = await app.server.inject({ method, url, ...body });
  expect(response.statusCode).toBe(status);
});

test("the refusal is a problem, and says when to come again", async () => {
  app.lifecycle.phase = "stopping";
  const { headers, body } = await app.server.inject({ method: "POST", url: "/v1/validate" });
  expect(headers).toMatchObject({ "retry-after": "1", "cache-control": "no-store" });
  expect(JSON.parse(body)).toMatchObject({ status: 503, type: "https://w3id.org/send-standards/problems/stopping" });
});

test.each<Phase>(["starting", "ready", "draining", "stopping"])("a probe reads that it is %s", async (phase) => {
  app.lifecycle.phase = phase;
  const { headers, body } = await app.server.inject({ url: "/health/ready" });
  expect([headers["cache-control"], JSON.parse(body)]).toEqual(["no-store", { status: phase }]);
});
