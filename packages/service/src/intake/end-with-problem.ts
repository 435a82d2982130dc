import type { Duplex } from "node:stream";
import type { ProblemName } from "../problems/problem-types.ts";
import { openRequest } from "./open-requests.ts";
import { rawProblem } from "./raw-problem.ts";

/** How long a client may take to read the answer, in milliseconds. */
const patience = 3000;

/** Connections that are answered, or will be as soon as a request before has its answer. */
const ending = new WeakSet<Duplex>();

/** Returns whether `endWithProblem` was called for a connection. */
export const isEnding = (socket: Duplex): boolean => ending.has(socket);

const end = (socket: Duplex, answer: string): void => {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  socket.end(answer);
  // Whoever does not read on does not hear that the client has closed.
  socket.resume();
  const timer = setTimeout(() => socket.destroy(), patience);
  socket.once("close", () => clearTimeout(timer));
};

/**
 * Answers a connection that has no request to answer, and closes it when the client has or its time is up; what it still sends is no
 * request and is dropped. A request that came before it on the same connection is answered first, so that nobody takes the answer
 * for theirs.
 */
export const endWithProblem = (socket: Duplex, problem: ProblemName, headers: readonly string[] = []): void => {
  if (ending.has(socket)) return;
  ending.add(socket);
  // Node listens for errors no more on a connection that it has handed over, and one that nobody listens for ends the process.
  socket.on("error", () => socket.destroy());
  const answer = rawProblem(problem, headers);
  const open = openRequest(socket);
  if (open?.request.complete === true) open.response.once("close", () => end(socket, answer));
  else end(socket, answer);
};
