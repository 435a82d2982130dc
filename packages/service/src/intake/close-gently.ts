import type { IncomingMessage } from "node:http";

/** How long the rest of a body is thrown away before the connection is cut, in milliseconds. */
const patience = 3000;

/**
 * Sees to it that the client of a request can read the answer although it is still sending the body. The answer says
 * `Connection: close`, upon which Node destroys the connection, and what then arrives makes the network throw away the answer,
 * too. Instead, only our half is closed, and what arrives is dropped for a while.
 */
export const closeGently = (request: IncomingMessage): void => {
  const { socket } = request;
  // Requests that a test injects have no connection.
  if (typeof socket.destroySoon !== "function") return;
  const destroySoon = socket.destroySoon.bind(socket);
  socket.destroySoon = (): void => {
    if (request.complete || socket.destroyed) {
      destroySoon();
      return;
    }
    socket.end();
    request.once("end", destroySoon);
    const timer = setTimeout(() => socket.destroy(), patience);
    socket.once("close", () => clearTimeout(timer));
    request.resume();
  };
};
