import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import fastify from "fastify";
import { afterAll, expect, test } from "vitest";
import { buildRequest } from "../../testing/hostile/build-request.ts";
import { rawRequest } from "../../testing/raw-request.ts";
import { addExpectations } from "./add-expectations.ts";
import { addIdleCheck } from "./add-idle-check.ts";

const server = fastify({ connectionTimeout: 20, keepAliveTimeout: 60_000 });
addExpectations(server);
addIdleCheck(server);
let release = (): void => {};
server.get("/slow", (_request, reply) => {
  release = () => void reply.send("late");
});
server.get("/torn", (_request, reply) => {
  reply.raw.writeHead(200, { "content-length": "10" });
  reply.raw.write("half");
});
await server.listen({ port: 0 });
const { port } = server.server.address() as AddressInfo;
afterAll(() => server.close());

const get = (path: string): Uint8Array =>
  buildRequest({ method: "GET", path, headers: { "Content-Type": undefined, "Content-Length": undefined } });

test("a request that waits for its answer keeps its connection", async () => {
  const answer = rawRequest(port, { bytes: get("/slow") });
  await once(server.server, "timeout");
  await once(server.server, "timeout");
  release();
  expect((await answer).map(({ status, body }) => [status, body])).toEqual([[200, "late"]]);
});

test.each([
  ["on which nothing was asked", ""],
  ["with half a request", "GET /slow HTTP/1.1\r\n"],
  ["with half an answer", get("/torn")],
])("a connection %s is cut", async (_, bytes) => {
  const socket = connect({ port, host: "127.0.0.1" });
  socket.on("error", () => {});
  socket.resume();
  socket.write(bytes);
  await once(socket, "close");
  expect(socket.destroyed).toBe(true);
});
