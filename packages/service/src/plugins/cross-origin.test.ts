import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { securedApp } from "../../testing/secured-app.ts";
import { watchResponses } from "../../testing/watch-responses.ts";
import { hashApiKey } from "../security/hash-api-key.ts";

watchResponses();

const folder = mkdtempSync(join(tmpdir(), "send-keys-"));
afterAll(() => rmSync(folder, { recursive: true }));
const apiKeys = join(folder, "keys");
writeFileSync(apiKeys, `camden ${hashApiKey("1".repeat(64)).toString("hex")} read,validate`);

const portal = "https://portal.example";
const other = "https://other.example";
const corsOrigins = `${portal}, http://localhost:3000`;

interface Ask {
  readonly method: "GET" | "HEAD" | "POST" | "OPTIONS" | "DELETE";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: string;
}
const get = (url: string, origin?: string): Ask => ({
  method: "GET",
  url,
  headers: origin === undefined ? {} : { origin },
});
const post = (url: string, origin: string): Ask => ({
  method: "POST",
  url,
  headers: { origin, "content-type": "application/json" },
  payload: "{}",
});
const leave = (url: string, method: string, origin = portal): Ask => ({
  method: "OPTIONS",
  url,
  headers: { origin, "access-control-request-method": method, "access-control-request-headers": "CANARY" },
});

const exposed =
  "Deprecation, ETag, Link, RateLimit, RateLimit-Policy, Retry-After, Service-Request-ID, Sunset, Validation-Outcome, X-Correlation-ID, X-Request-ID";
const allowed =
  "Accept, Authorization, Content-Encoding, Content-Type, If-None-Match, X-API-Key, X-Correlation-ID, X-Request-ID, traceparent, tracestate";
const seen = (origin: string) => ({ "access-control-allow-origin": origin, "access-control-expose-headers": exposed });
const given = (origin: string, methods: string) => ({
  ...seen(origin),
  "access-control-allow-methods": methods,
  "access-control-allow-headers": allowed,
  "access-control-max-age": "600",
});

describe("addCrossOrigin", () => {
  it.each<[string, object, Ask, number, object]>([
    ["standards, to a page of any origin", {}, get("/v1/standards", other), 200, seen("*")],
    ["standards, with a query", {}, get("/v1/rules?limit=1", other), 200, seen("*")],
    ["standards, to no page", {}, get("/v1/standards"), 200, seen("*")],
    ["the head of standards", {}, { method: "HEAD", url: "/v1/standards", headers: { origin: other } }, 200, seen("*")],
    ["a standard that there is not", {}, get("/v1/standards/nothing", other), 404, seen("*")],
    ["crosswalks", {}, get("/v1/crosswalks", other), 200, seen("*")],
    ["the description", {}, get("/openapi.json", other), 200, seen("*")],
    [
      "the reason why reading is refused",
      { apiKeys, reading: "authenticated" },
      get("/v1/standards", other),
      401,
      seen("*"),
    ],
    ["metrics, to nobody", {}, get("/metrics", other), 200, {}],
    ["probes, to nobody", {}, get("/health/live", other), 200, {}],
    ["what only begins like standards, to nobody", {}, get("/v1/standardsx", other), 404, {}],
    ["a report, to nobody", {}, post("/v1/validate", portal), 200, {}],
    ["a report, to a page that is named", { corsOrigins }, post("/v1/validate", portal), 200, seen(portal)],
    [
      "a report, to the second page that is named",
      { corsOrigins },
      post("/v1/validate", "http://localhost:3000"),
      200,
      seen("http://localhost:3000"),
    ],
    [
      "a report, to a page that is not named",
      { corsOrigins },
      post("/v1/validate", other),
      200,
      { "access-control-expose-headers": exposed },
    ],
    [
      "a report, to a page whose name begins like one",
      { corsOrigins },
      post("/v1/validate", `${portal}.evil.example`),
      200,
      { "access-control-expose-headers": exposed },
    ],
    ["the reason why a record is refused", { corsOrigins, apiKeys }, post("/v1/validate", portal), 401, seen(portal)],
    ["leave to read", {}, leave("/v1/standards/ehc-plan", "GET"), 204, given("*", "GET, HEAD")],
    [
      "leave to read, without a key",
      { apiKeys, reading: "authenticated" },
      leave("/v1/rules", "GET"),
      204,
      given("*", "GET, HEAD"),
    ],
    ["no leave to delete", {}, leave("/v1/standards", "DELETE"), 204, {}],
    ["no leave to send", {}, leave("/v1/validate", "POST"), 204, {}],
    [
      "leave to send, to a page that is named",
      { corsOrigins, apiKeys },
      leave("/v1/validate", "POST"),
      204,
      given(portal, "POST"),
    ],
    [
      "leave to send for a version",
      { corsOrigins },
      leave("/v1/standards/ehc-plan/1.0.0/validate", "POST"),
      204,
      given(portal, "POST"),
    ],
    ["no leave for what leads nowhere", {}, leave("/nothing", "GET"), 404, {}],
    [
      "the methods of an address, to who is no page",
      {},
      { method: "OPTIONS", url: "/v1/standards", headers: {} },
      204,
      {},
    ],
  ])("gives %s", async (_name, settings, ask, status, want) => {
    await using app = await securedApp(settings);
    const { statusCode, headers } = await app.server.inject(ask);
    const found = Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith("access-control-")));
    expect([statusCode, found]).toEqual([status, want]);
  });

  it("tells caches where an answer depends on the page", async () => {
    await using app = await securedApp({ corsOrigins });
    const { headers } = await app.server.inject(post("/v1/validate", portal));
    expect(String(headers.vary)).toMatch(/\bOrigin\b/i);
  });
});
