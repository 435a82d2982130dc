import { STATUS_CODES } from "node:http";
import { problemBody } from "../problems/problem-body.ts";
import { type ProblemName, problemTypes } from "../problems/problem-types.ts";

/** Returns a whole HTTP response with a problem, for a connection that has no request to answer, and closes. */
export const rawProblem = (problem: ProblemName, headers: readonly string[] = []): string => {
  const { status } = problemTypes[problem];
  const body = JSON.stringify(problemBody(problem));
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Content-Type: application/problem+json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Cache-Control: no-store",
    "X-Content-Type-Options: nosniff",
    ...headers,
    "Connection: close",
    "",
    body,
  ].join("\r\n");
};
