import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { type BatchInput, type BatchInputOptions, createBatchInput } from "./batch-input.ts";

/** Sends the head of a request, and returns its body as the server has it, and the connection. */
const opened = async (
  headers: readonly string[],
  options: Partial<BatchInputOptions> = {},
): Promise<{ input: BatchInput; socket: Socket }> => {
  const server = createServer();
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  // The server cuts the connection when the test ends.
  socket.on("error", () => socket.destroy());
  const asked = once(server, "request") as Promise<[IncomingMessage, ServerResponse]>;
  socket.write(["POST / HTTP/1.1", "Host: localhost", ...headers, "", ""].join("\r\n"));
  const [request] = await asked;
  return { input: createBatchInput(request, { isGzip: false, silence: 60_000, ...options }), socket };
};

/** Returns all that comes, and what ends it. */
const readAll = async (input: BatchInput): Promise<readonly [text: string, end: string]> => {
  const pieces: Uint8Array[] = [];
  for (;;) {
    const piece = await input.next();
    if (piece.kind !== "bytes") return [Buffer.concat(pieces).toString(), piece.kind];
    pieces.push(piece.bytes);
  }
};

const text = "a line of a record\n".repeat(20_000);

/** What would be taken for padding, and what comes behind it for nothing. */
const padding = Buffer.concat([Buffer.alloc(1), gzipSync("two")]);
const much = Buffer.concat([Buffer.alloc(1), Buffer.alloc(2_000_000, "x")]);

describe("createBatchInput", () => {
  test.each<readonly [name: string, bytes: Buffer, isGzip: boolean, want: readonly [string, string]]>([
    ["as it is", Buffer.from(text), false, [text, "end"]],
    ["unpacked", gzipSync(text), true, [text, "end"]],
    ["unpacked from several members", Buffer.concat([gzipSync("one"), gzipSync("two")]), true, ["onetwo", "end"]],
    ["up to where gzip ends and more follows", Buffer.concat([gzipSync("one"), padding]), true, ["one", "broken"]],
    ["up to where gzip ends and much follows", Buffer.concat([gzipSync("one"), much]), true, ["one", "broken"]],
    ["up to where it is no gzip", Buffer.from("plain"), true, ["", "broken"]],
    ["up to where gzip breaks off", gzipSync("some").subarray(0, -6), true, ["some", "broken"]],
  ])("gives a body %s", async (_name, bytes, isGzip, want) => {
    const { input, socket } = await opened([`Content-Length: ${bytes.length}`], { isGzip });
    socket.write(bytes);
    expect(await readAll(input)).toEqual(want);
    expect(await input.next()).toEqual({ kind: want[1] });
    expect(await input.discard()).toBe(true);
  });

  test.each([[false], [true]])("tells of a client that goes away, gzip %s", async (isGzip) => {
    const { input, socket } = await opened(["Content-Length: 1000"], { isGzip });
    socket.write(isGzip ? gzipSync(text).subarray(0, 20) : "half", () => socket.resetAndDestroy());
    const [, end] = await readAll(input);
    expect(end).toBe("gone");
    expect(await input.discard()).toBe(false);
  });

  test("tells of a client that falls silent", async () => {
    const { input, socket } = await opened(["Content-Length: 1000"], { silence: 20 });
    socket.write("half");
    expect(await readAll(input)).toEqual(["half", "slow"]);
    expect(await input.discard()).toBe(false);
  });

  test.each([
    ["to its end", { mostDiscarded: 1_000_000 }, true],
    ["no further than it may", { mostDiscarded: 100_000 }, false],
  ])("throws a body away %s", async (_name, options, want) => {
    const { input, socket } = await opened([`Content-Length: ${text.length}`], options);
    socket.write(text);
    const first = await input.next();
    expect(first.kind).toBe("bytes");
    expect(await input.discard()).toBe(want);
  });

  test("throws away no longer than the client says something", async () => {
    const { input, socket } = await opened(["Content-Length: 1000"], { silence: 20 });
    socket.write("half");
    expect(await input.discard()).toBe(false);
  });
});
