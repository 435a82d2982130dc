import { once } from "node:events";
import { Agent, createServer, get, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import type { Lifecycle } from "../context.ts";
import { followAnswers } from "./follow-answers.ts";
import { stopServer } from "./stop-server.ts";

/** Says in which phase it was asked; what is asked of /held is answered when the test says so. */
const startServer = async (settings: { drainSeconds: number; stopSeconds: number }) => {
  const lifecycle: Lifecycle = { phase: "ready" };
  const held: ServerResponse[] = [];
  const server: Server = createServer((request, response) => {
    if (request.url === "/held") held.push(response);
    else response.end(lifecycle.phase);
  }).listen(0, "127.0.0.1");
  // Longer than any test: nothing closes by itself.
  server.keepAliveTimeout = 600_000;
  const answers = followAnswers(server);
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  opened.push(server);
  return { server, lifecycle, answers, port, held, stop: () => stopServer({ server, lifecycle, answers, settings }) };
};

const opened: Server[] = [];
const agents: Agent[] = [];
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const agent of agents.splice(0)) agent.destroy();
  for (const server of opened.splice(0)) server.closeAllConnections();
});

/** Returns a client of one connection, which it keeps. */
const clientOf = (port: number) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  agents.push(agent);
  return async (path = "/"): Promise<readonly [text: string, connection: string | undefined]> => {
    const call = get({ host: "127.0.0.1", port, path, agent });
    const [response]: IncomingMessage[] = await once(call, "response");
    let text = "";
    for await (const chunk of response?.setEncoding("utf8") ?? []) text += chunk;
    return [text, response?.headers.connection];
  };
};

const rawClient = async (port: number): Promise<Socket> => {
  const socket = connect(port, "127.0.0.1");
  sockets.push(socket);
  await once(socket, "connect");
  return socket;
};

/** Asks until the server is in a phase. */
const untilPhase = async (port: number, want: string): Promise<void> => {
  for (;;) {
    const [phase] = await clientOf(port)();
    if (phase === want) return;
  }
};

describe("a server that stops", () => {
  test("says with each answer that the connection is not used again, and then takes no more", async () => {
    const { port, lifecycle, stop } = await startServer({ drainSeconds: 1, stopSeconds: 30 });
    const client = clientOf(port);
    expect(await client()).toEqual(["ready", "keep-alive"]);
    const stopped = stop();
    expect(await client()).toEqual(["draining", "close"]);
    await untilPhase(port, "stopping");
    expect(await stopped).toBe(0);
    expect(lifecycle.phase).toBe("stopping");
    await expect(client()).rejects.toThrow("ECONNREFUSED");
  });

  test("says so with the answers that it owed before, too", async () => {
    const { port, held, stop } = await startServer({ drainSeconds: 0, stopSeconds: 30 });
    const owed = clientOf(port)("/held");
    await expect.poll(() => held.length).toBe(1);
    const stopped = stop();
    held[0]?.end("at last");
    expect(await owed).toEqual(["at last", "close"]);
    expect(await stopped).toBe(0);
  });

  test("waits for what was begun, also where its answer said that the connection is kept", async () => {
    const { port, held, stop } = await startServer({ drainSeconds: 0, stopSeconds: 30 });
    const owed = clientOf(port)("/held");
    await expect.poll(() => held.length).toBe(1);
    held[0]?.write("at ");
    const stopped = stop();
    await untilPhase(port, "stopping");
    held[0]?.end("last");
    expect(await owed).toEqual(["at last", "keep-alive"]);
    expect(await stopped).toBe(0);
  });

  test("answers a request whose head was under way when it stopped listening", async () => {
    const { server, port, stop } = await startServer({ drainSeconds: 0, stopSeconds: 30 });
    const socket = await rawClient(port);
    socket.write("GET / HTTP/1.1\r\nHost: x\r\n");
    const stopped = stop();
    await expect.poll(() => server.listening).toBe(false);
    socket.write("\r\n");
    const [answer]: Buffer[] = await once(socket, "data");
    expect(String(answer)).toMatch(/^HTTP\/1\.1 200 OK\r\n(.|\r\n)*connection: close/i);
    expect(await stopped).toBe(0);
  });

  test("closes connections on which nothing was asked, or nothing any more", async () => {
    const { port, stop } = await startServer({ drainSeconds: 0, stopSeconds: 600 });
    const silent = await rawClient(port);
    const idle = await rawClient(port);
    idle.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    await once(idle, "data");
    silent.resume();
    idle.resume();
    const ended = Promise.all([once(silent, "close"), once(idle, "close")]);
    expect(await stop()).toBe(0);
    await ended;
  });

  test("closes connections that are none of HTTP any more", async () => {
    const { server, port, stop } = await startServer({ drainSeconds: 0, stopSeconds: 600 });
    server.on("connect", (_request, socket) => socket.write("x"));
    const tunnel = await rawClient(port);
    tunnel.write("CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n");
    await once(tunnel, "data");
    tunnel.resume();
    tunnel.on("error", () => {});
    const ended = new Promise((resolve) => tunnel.once("close", resolve));
    expect(await stop()).toBe(0);
    await ended;
  });

  test("cuts off what is not finished in the time for it, and says how much", async () => {
    const { port, held, stop } = await startServer({ drainSeconds: 0, stopSeconds: 1 });
    const owed = [clientOf(port)("/held"), clientOf(port)("/held")].map((answer) => answer.catch(() => "cut off"));
    await expect.poll(() => held.length).toBe(2);
    expect(await stop()).toBe(2);
    expect(await Promise.all(owed)).toEqual(["cut off", "cut off"]);
  });
});
