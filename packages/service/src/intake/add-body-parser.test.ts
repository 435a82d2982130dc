import { PassThrough } from "node:stream";
import { gzipSync } from "node:zlib";
import fastify from "fastify";
import { describe, expect, test } from "vitest";
import { testSettings } from "../../testing/test-settings.ts";
import { addErrorHandler } from "../plugins/error-handler.ts";
import { addBodyParser } from "./add-body-parser.ts";

const server = fastify({ bodyLimit: 5000 });
addBodyParser(server, { settings: testSettings() });
addErrorHandler(server);
const tell = (body: unknown): object =>
  body instanceof Uint8Array
    ? {
        length: body.length,
        ownsBuffer: body.buffer.byteLength === body.byteLength,
        text: Buffer.from(body).toString(),
      }
    : { none: typeof body };
server.post("/", (request) => tell(request.body));
server.post("/small", { bodyLimit: 10 }, (request) => tell(request.body));

const post = (url: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
  server.inject({ method: "POST", url, headers: { "content-type": "application/json", ...headers }, payload: body });
const gzip = { "content-encoding": "gzip" };

describe("a body", () => {
  test.each<[string, string, string | Buffer, Readonly<Record<string, string>>, number, object]>([
    ["is bytes that share their memory with nobody", "/", "{}", {}, 200, { length: 2, ownsBuffer: true, text: "{}" }],
    ["is not parsed", "/", "[1,", {}, 200, { length: 3, ownsBuffer: true, text: "[1," }],
    ["is unpacked", "/", gzipSync("{}"), gzip, 200, { length: 2, ownsBuffer: true, text: "{}" }],
    ["can be nothing", "/", "", {}, 200, { length: 0, ownsBuffer: true, text: "" }],
    ["can be nothing that is packed", "/", "", gzip, 200, { length: 0, ownsBuffer: true, text: "" }],
    ["has the limit of its route", "/small", "12345678901", {}, 413, { status: 413 }],
    ["has it unpacked, too", "/small", gzipSync("1".repeat(50)), gzip, 413, { status: 413 }],
    ["may be as long as that", "/small", "1234567890", {}, 200, { length: 10 }],
    ["is not read where there is nothing", "/nowhere", "1".repeat(6000), {}, 404, { status: 404 }],
    ["is refused before it is read where it is packed otherwise", "/", "{}", { "content-encoding": "br" }, 415, {}],
  ])("%s", async (_, url, body, headers, status, want) => {
    const response = await post(url, body, headers);
    expect(response.statusCode).toBe(status);
    expect(response.json()).toMatchObject(want);
  });

  test("is refused while more is held of those that arrive than there is room for", async () => {
    const narrow = fastify({ bodyLimit: 1000 });
    addBodyParser(narrow, { settings: testSettings({ bodyBytes: "1000", waiting: "1" }) });
    addErrorHandler(narrow);
    narrow.post("/", (request) => tell(request.body));
    const half = new PassThrough();
    const ask = (payload: string | PassThrough) =>
      narrow.inject({ method: "POST", url: "/", headers: { "content-type": "application/json" }, payload });
    const slow = ask(half);
    half.write("1".repeat(600));
    await expect.poll(async () => (await ask("1".repeat(500))).statusCode).toBe(503);
    expect((await ask("1".repeat(500))).headers["retry-after"]).toBe("1");
    half.end();
    expect((await slow).json()).toMatchObject({ length: 600 });
    expect((await ask("1".repeat(1000))).json()).toMatchObject({ length: 1000 });
  });

  test("that is packed in a way that is not taken is told which ways are", async () => {
    expect((await post("/", "{}", { "content-encoding": "br" })).headers["accept-encoding"]).toBe("gzip, identity");
  });
});
