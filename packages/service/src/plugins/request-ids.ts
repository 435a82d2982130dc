import type { FastifyInstance } from "fastify";
import { parseTraceParent } from "../observe/traceparent.ts";

/** What an id of a caller may look like to be sent back. */
const plain = /^[A-Za-z0-9._-]{1,128}$/;

/** Returns an id that a caller sent, where it can go back as it is. */
const plainId = (header: unknown): string | undefined =>
  typeof header === "string" && plain.test(header) ? header : undefined;

/**
 * Gives every response the ids by which its caller and the service know it. A caller's own can be the number of a child, so they
 * go back to who sent them and nowhere else; log and traces know a request by `Service-Request-ID`.
 */
export const addRequestIds = (app: FastifyInstance): void => {
  app.addHook("onRequest", ({ headers, id }, reply, done) => {
    reply.header("service-request-id", id);
    reply.header("x-request-id", plainId(headers["x-request-id"]) ?? id);
    const correlation = plainId(headers["x-correlation-id"]);
    if (correlation !== undefined) reply.header("x-correlation-id", correlation);
    if (parseTraceParent(headers.traceparent) !== undefined) reply.header("traceparent", headers.traceparent);
    done();
  });
};
