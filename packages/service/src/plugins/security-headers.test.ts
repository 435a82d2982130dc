import helmet from "@fastify/helmet";
import fastify from "fastify";
import { describe, expect, it } from "vitest";
import { postRecord, securedApp } from "../../testing/secured-app.ts";
import { watchResponses } from "../../testing/watch-responses.ts";
import { securityHeaders } from "./security-headers.ts";

watchResponses();

const policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe("securityHeaders", () => {
  it("sets every header that helmet sets", async () => {
    const server = fastify();
    await server.register(helmet);
    server.get("/", (_request, reply) => reply.send("reached"));
    const { headers } = await server.inject("/");
    const ofHelmet = Object.keys(headers).filter((name) => !/^(content-(type|length)|date|connection)$/.test(name));
    expect(Object.keys(securityHeaders(true)).sort()).toEqual(ofHelmet.sort());
    await server.close();
  });

  it("speaks of HTTPS only over HTTPS", () => {
    expect(securityHeaders(true)).toHaveProperty("strict-transport-security", "max-age=31536000");
    expect(securityHeaders(false)).not.toHaveProperty("strict-transport-security");
  });
});

describe("addSecurityHeaders", () => {
  it.each<[string, object, string]>([
    ["a report", postRecord(), "same-origin"],
    ["a refused record", postRecord({ "content-type": "text/plain" }), "same-origin"],
    ["what leads nowhere", { url: "/nothing" }, "same-origin"],
    ["a probe", { url: "/health/live" }, "same-origin"],
    ["metrics", { url: "/metrics" }, "same-origin"],
    ["standards", { url: "/v1/standards" }, "cross-origin"],
    ["a version of a standard", { url: "/v1/standards/ehc-plan/1.0.0" }, "cross-origin"],
    ["a standard that there is not", { url: "/v1/standards/nothing" }, "cross-origin"],
    ["rules", { url: "/v1/rules" }, "cross-origin"],
    ["the description", { url: "/openapi.json" }, "cross-origin"],
  ])("puts the headers on %s", async (_name, request, resourcePolicy) => {
    await using app = await securedApp();
    const { headers } = await app.server.inject(request);
    expect(headers).toMatchObject({
      ...securityHeaders(false),
      "content-security-policy": policy,
      "cross-origin-resource-policy": resourcePolicy,
    });
  });

  it("leaves a policy that a route has put in place", async () => {
    await using app = await securedApp();
    const { headers } = await app.server.inject("/reference");
    expect(headers).toMatchObject({
      ...securityHeaders(false),
      "content-security-policy": expect.stringContaining("script-src"),
    });
  });

  it("puts them on what strangers get", async () => {
    await using app = await securedApp({ requestsPerMinute: 1 });
    await app.server.inject(postRecord());
    const { statusCode, headers } = await app.server.inject(postRecord());
    expect(statusCode).toBe(429);
    expect(headers).toMatchObject(securityHeaders(false));
  });
});
