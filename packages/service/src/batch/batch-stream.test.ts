import { once } from "node:events";
import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { createGunzip } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { batchApp, batchPort, plainAnswer, portOf, sliceWork } from "../../testing/batch-app.ts";
import { watchResponses } from "../../testing/watch-responses.ts";

watchResponses();

const path = "/v1/validate/batch";
const head = (...headers: readonly string[]): string =>
  [`POST ${path} HTTP/1.1`, "Host: localhost", "Content-Type: application/x-ndjson", ...headers, "", ""].join("\r\n");

const open = async (port: number): Promise<Socket> => {
  const socket = connect({ port, host: "127.0.0.1" });
  onTestFinished(() => {
    socket.on("error", () => {});
    socket.destroy();
  });
  await once(socket, "connect");
  return socket;
};

/** Writes and waits until the system has taken it. */
const send = async (socket: Socket, bytes: string | Uint8Array): Promise<void> => {
  if (!socket.write(bytes)) await once(socket, "drain");
};

/** Returns what comes until the connection is closed, or `isEnough` says so. */
const readAll = async (socket: Socket, isEnough: (text: string) => boolean = () => false): Promise<string> => {
  let text = "";
  for await (const bytes of socket.iterator({ destroyOnReturn: false })) {
    text += String(bytes);
    if (isEnough(text)) break;
  }
  return text;
};

const chunkOf = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
const closingOf = (text: string): string => /\{"(?:summary|incomplete)".*\}/.exec(text)?.[0] ?? "";
const problemOf = (text: string): unknown => {
  const { incomplete } = JSON.parse(closingOf(text));
  return [String(incomplete.type).split("/").at(-1), incomplete.records];
};
const linesIn = (text: string): number => text.match(/\{"record":/g)?.length ?? 0;

const connectionsOf = ({ server }: Awaited<ReturnType<typeof batchApp>>): Promise<number> =>
  new Promise((resolve) => server.getConnections((_error, count) => resolve(count)));

/** A thousand records, of a kilobyte each. */
const record = `{"text":"${"x".repeat(1000)}"}\n`;
const megabyte = record.repeat(1000);

describe("a batch as a stream", () => {
  test("gives up where a client sends fifty megabytes and reads nothing, and lets it read what there is", async () => {
    const judged: number[] = [];
    const work = sliceWork(async (task) => {
      judged.push(task.records.length);
      return plainAnswer(task, 1000);
    });
    const port = await batchPort({ work, settings: { unreadBytes: 1_000_000 } });
    const socket = await open(port);
    await send(socket, head(`Content-Length: ${50 * megabyte.length}`, "Connection: close"));
    for (let part = 0; part < 50; part += 1) await send(socket, megabyte);
    const text = await readAll(socket);
    const records = judged.reduce((sum, count) => sum + count, 0);
    const [problem, written] = problemOf(text) as [string, number];
    expect(problem).toBe("unread-response");
    expect(written).toBe(linesIn(text));
    // Slices that were begun when the answer was full have no lines.
    expect(records - written).toBeLessThanOrEqual(2 * 64);
    expect(written).toBeGreaterThan(1000);
    expect(written).toBeLessThan(50_000);
    // The last chunk: the answer is whole.
    expect(text.endsWith("\r\n0\r\n\r\n")).toBe(true);
  });

  test("answers a client that sends everything before it reads, where the answer is small", async () => {
    const port = await batchPort({ work: sliceWork(async (task) => plainAnswer(task, 10)) });
    const socket = await open(port);
    await send(socket, head(`Content-Length: ${20 * megabyte.length}`, "Connection: close"));
    for (let part = 0; part < 20; part += 1) await send(socket, megabyte);
    const text = await readAll(socket);
    expect(linesIn(text)).toBe(20_000);
    expect(JSON.parse(closingOf(text)).summary).toMatchObject({ records: 20_000, complete: true });
  });

  test("reads no faster than it is read", async () => {
    let judged = 0;
    const work = sliceWork(async (task) => {
      judged += task.records.length;
      return plainAnswer(task, 3000);
    });
    const port = await batchPort({ work });
    const socket = await open(port);
    socket.pause();
    const total = 20 * megabyte.length;
    let sent = 0;
    const feed = (): void => {
      while (sent < total) {
        sent += megabyte.length;
        if (!socket.write(megabyte)) {
          socket.once("drain", feed);
          return;
        }
      }
    };
    await send(socket, head(`Content-Length: ${total}`, "Connection: close"));
    feed();
    // Slow, but steady: it is never taken for a client that reads nothing.
    let text = 0;
    let closing = "";
    let lead = 0;
    for await (const bytes of socket) {
      const part = String(bytes);
      text += part.length;
      lead = Math.max(lead, judged - text / 3000);
      closing = (closing + part).slice(-2000);
    }
    expect(judged).toBe(20_000);
    // What the connection holds by itself is some megabytes.
    expect(lead).toBeLessThan(10_000);
    expect(text).toBeGreaterThan(60_000_000);
    expect(JSON.parse(closingOf(closing)).summary).toMatchObject({ records: 20_000 });
  });

  test.each([
    ["that has sent everything", 2000, 4],
    // Its going is seen when lines are written: what it has sent lies before it in the connection. Slices that were begun end.
    ["that is still sending", 100_000, 8],
  ])("stops when a client goes away %s", async (_name, records, most) => {
    let calls = 0;
    const gate = Promise.withResolvers<void>();
    const work = sliceWork(async (task) => {
      calls += 1;
      if (calls > 2) await gate.promise;
      return plainAnswer(task);
    });
    const server = await batchApp({ work });
    const socket = await open(await portOf(server));
    await send(socket, head("Transfer-Encoding: chunked"));
    const body = '{"a":12}\n'.repeat(records);
    socket.write(chunkOf(body) + (records > 2000 ? "" : "0\r\n\r\n"));
    await readAll(socket, (text) => text.includes('"record":128,'));
    await expect.poll(() => calls).toBe(4);
    socket.destroy();
    if (records <= 2000) await expect.poll(() => connectionsOf(server)).toBe(0);
    gate.resolve();
    await server.close();
    expect(calls).toBeGreaterThanOrEqual(4);
    expect(calls).toBeLessThanOrEqual(most);
  });

  test.each([
    ["before the first record", '{"a":', "HTTP/1.1 408"],
    ["after some", `{"a":1}\n{"a":2}\n{"a":`, "HTTP/1.1 200"],
  ])("ends where the client falls silent %s", async (_name, sent, status) => {
    const port = await batchPort({ settings: { bodySeconds: 1 } });
    const socket = await open(port);
    await send(socket, head("Transfer-Encoding: chunked") + chunkOf(sent));
    // The connection is closed by the service.
    const text = await readAll(socket);
    expect(text.startsWith(status)).toBe(true);
    expect(text).toContain("problems/body-too-slow");
    if (status.endsWith("200")) expect(problemOf(text)).toEqual(["body-too-slow", 2]);
  });

  test.each([
    ["as it is", "identity"],
    ["with gzip", "gzip"],
  ])("gives each line while the next record is not sent, %s", async (_name, encoding) => {
    const port = await batchPort();
    const sender = request({
      port,
      host: "127.0.0.1",
      path,
      method: "POST",
      headers: { "content-type": "application/x-ndjson", "accept-encoding": encoding },
    });
    sender.write('{"a":1}\n');
    const [response] = await once(sender, "response");
    const lines = encoding === "gzip" ? response.pipe(createGunzip()) : response;
    let text = "";
    let sent = 1;
    for await (const bytes of lines) {
      text += String(bytes);
      if (linesIn(text) < sent) continue;
      sent += 1;
      if (sent <= 4) sender.write(`{"a":${sent}}\n`);
      else if (!sender.writableEnded) sender.end();
    }
    expect(linesIn(text)).toBe(4);
    expect(JSON.parse(closingOf(text)).summary.records).toBe(4);
  });

  test("serves another request on the same connection", async () => {
    const port = await batchPort();
    const socket = await open(port);
    const body = '{"a":1}\n';
    socket.write(head(`Content-Length: ${body.length}`) + body);
    const first = await readAll(socket, (text) => text.endsWith("0\r\n\r\n"));
    socket.write(head(`Content-Length: ${body.length}`, "Connection: close") + body);
    const second = await readAll(socket);
    expect([first, second].map(linesIn)).toEqual([1, 1]);
  });

  test("answers a client of HTTP/1.0 until the connection ends", async () => {
    const port = await batchPort();
    const socket = await open(port);
    socket.write(`${head("Content-Length: 8").replace("HTTP/1.1", "HTTP/1.0")}{"a":1}\n`);
    const text = await readAll(socket);
    expect(text.toLowerCase()).not.toContain("transfer-encoding");
    expect([linesIn(text), JSON.parse(closingOf(text)).summary.records]).toEqual([1, 1]);
  });
});
