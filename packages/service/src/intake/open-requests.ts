import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

/** A request of a connection and its response. */
export interface OpenRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

const last = new WeakMap<Duplex, OpenRequest>();

/** Remembers the last request of each connection of a server. */
export const followRequests = (server: Server): void => {
  server.prependListener("request", (request, response) => {
    last.set(request.socket, { request, response });
  });
};

/** Returns the last request of a connection where it has not been answered to the end. */
export const openRequest = (socket: Duplex): OpenRequest | undefined => {
  const found = last.get(socket);
  return found === undefined || found.response.writableFinished || found.response.destroyed ? undefined : found;
};
