import type { FastifyInstance } from "fastify";
import { endWithProblem } from "./end-with-problem.ts";
import { followRequests } from "./open-requests.ts";

/** Takes over from Node what it would answer by itself, and without a problem: `Expect`, and the method CONNECT. */
export const addExpectations = ({ server }: FastifyInstance): void => {
  // None is dropped unseen: how many there are is limited by their size.
  server.maxHeadersCount = 0;
  followRequests(server);
  // The check of the head refuses it as it does the rest.
  server.on("checkExpectation", (request, response) => server.emit("request", request, response));
  // A client that asks first is told to go on when somebody reads, and not before it is known who it is and what it sends.
  server.on("checkContinue", (request, response) => {
    const read = request._read.bind(request);
    request._read = (size) => {
      request._read = read;
      if (!response.headersSent) response.writeContinue();
      read(size);
    };
    server.emit("request", request, response);
  });
  server.on("connect", (_request, socket) => endWithProblem(socket, "method-not-allowed", ["Allow: GET, HEAD, POST"]));
};
