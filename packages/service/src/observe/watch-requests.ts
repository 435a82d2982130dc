import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Watcher } from "./request-end.ts";
import { routeOf } from "./route-of.ts";
import { createSocketMeter } from "./socket-meter.ts";

/** Tells watchers of each request once when it begins, and once when it is answered or its client has gone. */
export const watchRequests = (app: FastifyInstance, watchers: readonly Watcher[]): void => {
  const meter = createSocketMeter();

  const end = (request: FastifyRequest, reply: FastifyReply, isAnswered: boolean): void => {
    const { seen } = request;
    if (seen === undefined || seen.isOver) return;
    seen.isOver = true;
    const ended = {
      request,
      seen,
      route: routeOf(request),
      status: isAnswered || reply.raw.headersSent ? reply.statusCode : 0,
      isAnswered,
      seconds: (performance.now() - seen.began) / 1000,
      ...meter(request.raw.socket),
    };
    for (const watcher of watchers) watcher.end(ended);
  };

  app.decorateRequest("seen", undefined);
  app.addHook("onRequest", (request, reply, done) => {
    request.seen = { began: performance.now(), isOver: false };
    // The hook onResponse is not called where the client goes away.
    reply.raw.once("close", () => end(request, reply, reply.raw.writableFinished));
    for (const watcher of watchers) watcher.begin?.(request, reply);
    done();
  });
  app.addHook("onResponse", (request, reply, done) => {
    end(request, reply, true);
    done();
  });
};
