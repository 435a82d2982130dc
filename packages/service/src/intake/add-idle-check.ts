import type { FastifyInstance } from "fastify";
import { openRequest } from "./open-requests.ts";

/**
 * Cuts connections on which nothing has moved for the time that the server allows, unless a request waits there for its answer:
 * then it is we who are slow, and the client must not lose it.
 */
export const addIdleCheck = ({ server }: FastifyInstance): void => {
  server.on("timeout", (socket) => {
    const open = openRequest(socket);
    if (open?.request.complete === true && !open.response.headersSent) socket.setTimeout(socket.timeout ?? 0);
    else socket.destroy();
  });
};
