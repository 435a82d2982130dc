import fastify from "fastify";
import { describe, expect, test } from "vitest";
import { ServiceProblem } from "../problems/service-problem.ts";
import { addErrorHandler } from "./error-handler.ts";

const secret = "zqCanary";

const server = fastify({ ajv: { customOptions: { coerceTypes: false } } });
addErrorHandler(server);
server.get("/bug", () => {
  throw new Error(secret);
});
server.get("/rejected", async () => {
  throw Object.assign(new Error(secret), { statusCode: 418, code: secret });
});
server.get("/no-error", () => {
  throw secret;
});
server.get("/problem", () => {
  throw new ServiceProblem("busy", { headers: { "retry-after": "1" } });
});
server.post(
  "/body",
  { schema: { body: { type: "object", required: ["a"], properties: { a: { type: "string" } } } } },
  () => "",
);
server.get(
  "/items/:item",
  { schema: { params: { type: "object", properties: { item: { type: "string", pattern: "^[a-z]$" } } } } },
  () => "",
);
server.put("/items/:item", () => "");

describe("an error", () => {
  test.each<[string, string, "GET" | "POST", string | undefined, string]>([
    ["of ours that is a bug", "/bug", "GET", undefined, "500 internal-error"],
    ["with a status of its own", "/rejected", "GET", undefined, "500 internal-error"],
    ["that is none", "/no-error", "GET", undefined, "500 internal-error"],
    ["that is a problem", "/problem", "GET", undefined, "503 busy"],
    ["of a body that its schema refuses", "/body", "POST", `{"b": "${secret}"}`, "422 body-shape"],
    ["of an address that its schema refuses", `/items/${secret}`, "GET", undefined, "404 not-found"],
  ])("%s", async (_, url, method, body, want) => {
    const headers = body === undefined ? {} : { "content-type": "application/json" };
    const response = await server.inject({ url, method, headers, ...(body === undefined ? {} : { body }) });
    const { type, status } = response.json();
    expect(`${response.statusCode} ${type}`.replace("https://w3id.org/send-standards/problems/", "")).toBe(want);
    expect(status).toBe(response.statusCode);
    expect(JSON.stringify([response.headers, response.body])).not.toContain(secret);
  });
});

test("a problem brings its headers", async () => {
  const { headers } = await server.inject("/problem");
  expect(headers).toMatchObject({ "retry-after": "1", "cache-control": "no-store" });
});

describe("an address with another method", () => {
  test.each<[string, "DELETE" | "OPTIONS", string, number, string | undefined]>([
    ["says which it takes", "DELETE", "/body", 405, "POST"],
    ["says so for every route that fits", "DELETE", "/items/a?b=c", 405, "GET, HEAD, PUT"],
    ["says so when asked", "OPTIONS", "/items/a", 204, "GET, HEAD, PUT"],
    ["is nothing where no route fits", "OPTIONS", "/items/", 404, undefined],
    ["is nothing below a route", "DELETE", "/items/a/b", 404, undefined],
  ])("%s", async (_, method, url, status, allow) => {
    const response = await server.inject({ method, url });
    expect([response.statusCode, response.headers.allow]).toEqual([status, allow]);
  });
});
