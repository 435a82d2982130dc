import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { buildRequest } from "../../testing/hostile/build-request.ts";
import { rawRequest } from "../../testing/raw-request.ts";
import { testSettings } from "../../testing/test-settings.ts";
import { buildApp } from "../app.ts";

const { server } = await buildApp({ settings: testSettings({ bodySeconds: "1" }) });
await server.listen({ port: 0, host: "127.0.0.1" });
const { port } = server.server.address() as AddressInfo;

const long = { "Content-Length": "1000" };
const text = { "Content-Type": "text/plain" };

describe("a connection", () => {
  test.each<[string, Uint8Array, number, boolean]>([
    ["is kept after an answer", buildRequest({ body: "[" }), 400, false],
    ["is kept where little of a body was not read", buildRequest({ headers: text, body: "a" }), 415, false],
    ["ends where much of a body was not read", buildRequest({ headers: text, body: "a".repeat(100_000) }), 415, true],
    ["ends after a body that is too large", buildRequest({ body: "a".repeat(11_000_000) }), 413, true],
    ["ends after a body that was too slow", buildRequest({ headers: long }), 408, true],
    ["ends after what is no HTTP", Buffer.from("a\r\n\r\n"), 400, true],
  ])("%s", async (_, bytes, status, closes) => {
    const [first, second] = await rawRequest(port, { bytes, responses: closes ? 2 : 1 });
    expect([first?.status, second]).toEqual([status, undefined]);
    expect(first?.headers.get("connection") === "close").toBe(closes);
    expect(first?.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  });

  test("that is half closed does not keep the service from stopping", async () => {
    const answer = rawRequest(port, { bytes: buildRequest({ headers: { "Content-Length": "20000000" } }) });
    expect((await answer).map(({ status }) => status)).toEqual([413]);
    await server.close();
    expect(server.server.listening).toBe(false);
  });
});
