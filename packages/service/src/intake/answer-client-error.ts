import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import type { ProblemName } from "../problems/problem-types.ts";
import { endWithProblem, isEnding } from "./end-with-problem.ts";
import { openRequest } from "./open-requests.ts";

/** Problems for what Node says of a connection; what is not here is a request that is not HTTP. */
const problems: Readonly<Record<string, ProblemName>> = {
  ERR_HTTP_REQUEST_TIMEOUT: "body-too-slow",
  HPE_CHUNK_EXTENSIONS_OVERFLOW: "body-too-large",
  HPE_HEADER_OVERFLOW: "headers-too-large",
  HPE_INVALID_EOF_STATE: "length-mismatch",
};

/**
 * Answers what arrives on a connection and is no request, with nothing of it in the answer. Requests that came before it on the
 * same connection are answered first, so that nobody takes the answer for theirs.
 */
export function answerClientError(
  this: FastifyInstance,
  error: Error & { readonly code?: string },
  socket: Socket,
): void {
  if (error.code === "ECONNRESET" || socket.destroyed) {
    socket.destroy();
    return;
  }
  // Each further packet of what is no request is an error again.
  if (isEnding(socket)) return;
  const problem = problems[error.code ?? ""] ?? "malformed-request";
  const open = openRequest(socket);
  if (open === undefined || open.request.complete) this.recordUnread(problem);
  // Its own body is at fault. What has been answered so far must not look whole.
  if (open !== undefined && !open.request.complete && open.response.headersSent) socket.destroy();
  else endWithProblem(socket, problem);
}
