import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { closeGently } from "../intake/close-gently.ts";

/** The requests of a server that are under way, and its connections. */
export interface Answers {
  /** How many there are. */
  readonly open: () => number;
  /** When the last one began or ended, as `performance.now` counts. */
  readonly lastMoved: () => number;
  /** From now on every answer says that its connection is not used again, also those of requests that are under way. */
  readonly sayLast: () => void;
  /** Hears of each answer that has gone out whole or whose client has gone away. */
  readonly onEnd: (hear: () => void) => void;
  /**
   * Cuts every connection, also those that Node does not count among those of HTTP: of which TLS has not been agreed, or that
   * were handed over.
   */
  readonly cut: () => void;
}

const isLast = (request: IncomingMessage, response: ServerResponse): void => {
  if (!response.headersSent) response.setHeader("connection", "close");
  closeGently(request);
};

/** Follows the requests and connections of a server from now on. */
export const followAnswers = (server: Server): Answers => {
  const open = new Map<ServerResponse, IncomingMessage>();
  const connections = new Set<Socket>();
  const listeners: (() => void)[] = [];
  let areLast = false;
  let moved = performance.now();
  server.on("connection", (socket) => {
    connections.add(socket);
    socket.once("close", () => connections.delete(socket));
  });
  server.prependListener("request", (request, response) => {
    open.set(response, request);
    moved = performance.now();
    if (areLast) isLast(request, response);
    response.once("close", () => {
      open.delete(response);
      moved = performance.now();
      for (const hear of listeners) hear();
    });
  });
  return {
    open: () => open.size,
    lastMoved: () => moved,
    sayLast: () => {
      areLast = true;
      for (const [response, request] of open) isLast(request, response);
    },
    onEnd: (hear) => {
      listeners.push(hear);
    },
    cut: () => {
      for (const socket of connections) socket.destroy();
    },
  };
};
