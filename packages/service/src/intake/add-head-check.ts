import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ProblemName } from "../problems/problem-types.ts";
import { ServiceProblem } from "../problems/service-problem.ts";
import { closeGently } from "./close-gently.ts";
import { hasMuchToCome } from "./has-much-to-come.ts";

/** Longest address with its query, in characters; no address here comes near it. */
const longestAddress = 2000;

/** Headers of which a second one could be read by a proxy and not by us, or the other way round. */
const onlyOnce = new Set(["host", "content-type", "content-encoding", "authorization", "x-api-key", "expect"]);

/** Returns whether a header that may be there once is there twice; Node keeps one of them and says nothing. */
const hasDouble = (rawHeaders: readonly string[]): boolean => {
  const seen = new Set<string>();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]?.toLowerCase() ?? "";
    if (!onlyOnce.has(name)) continue;
    if (seen.has(name)) return true;
    seen.add(name);
  }
  return false;
};

const problemOf = ({ raw, url, originalUrl }: FastifyRequest): ProblemName | undefined => {
  const { headers, rawHeaders, httpVersion } = raw;
  if (originalUrl.length > longestAddress) return "address-too-long";
  // See `readableAddress`.
  if (url !== originalUrl) return "malformed-request";
  if (hasDouble(rawHeaders)) return "malformed-request";
  // Whoever speaks the old version cannot know chunks: a proxy may see the end of the body elsewhere.
  if (httpVersion === "1.0") return headers["transfer-encoding"] === undefined ? undefined : "malformed-request";
  if (httpVersion !== "1.1" || headers.host === undefined) return "malformed-request";
  if (headers.expect !== undefined && headers.expect.trim().toLowerCase() !== "100-continue")
    return "expectation-failed";
  return undefined;
};

/** Refuses requests whose line or headers cannot be taken, before anything else is done for them. */
export const addHeadCheck = (server: FastifyInstance): void => {
  server.addHook("onRequest", (request, reply, done) => {
    const problem = problemOf(request);
    if (problem !== undefined) {
      done(new ServiceProblem(problem));
      return;
    }
    // Nobody reads the body of a GET, so the connection is not kept for it.
    if ((request.method === "GET" || request.method === "HEAD") && hasMuchToCome(request.raw)) {
      reply.header("connection", "close");
      closeGently(request.raw);
    }
    done();
  });
};
