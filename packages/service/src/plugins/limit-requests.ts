import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import { ServiceProblem } from "../problems/service-problem.ts";
import { createLimitKey } from "../security/create-limit-key.ts";
import type { Settings } from "../settings/settings.ts";

/** Addresses whose requests are not counted: whoever runs the service has to see it when it is busiest. */
const uncounted: ReadonlySet<string | undefined> = new Set(["/health/live", "/health/ready", "/metrics"]);

/** How many clients are counted at a time; of more, those are forgotten that were silent longest. */
const mostClients = 10_000;

const seconds = 60;

/**
 * Counts the requests of each client, and answers with a problem where they are more than may be in a minute. What is left is in the
 * headers of draft-ietf-httpapi-ratelimit-headers. Comes after `addAuthenticate`, which finds out who the client is.
 */
export const addLimitRequests = (app: FastifyInstance, { settings }: { readonly settings: Settings }): void => {
  const max = settings.requestsPerMinute;
  if (max === 0) return;
  const policy = `"minute";q=${max};w=${seconds}`;
  const limitKey = createLimitKey();
  app.register(rateLimit, {
    global: false,
    max,
    timeWindow: seconds * 1000,
    cache: mostClients,
    keyGenerator: ({ caller, ip }) => limitKey(caller, ip),
  });
  app.after(() => {
    const count = app.createRateLimit();
    app.addHook("onRequest", (request, reply, done) => {
      if (uncounted.has(request.routeOptions.url)) return done();
      count(request).then((counted) => {
        if (counted.isAllowed) return done();
        const { isExceeded, remaining, ttlInSeconds } = counted;
        reply.header("ratelimit-policy", policy).header("ratelimit", `"minute";r=${remaining};t=${ttlInSeconds}`);
        if (!isExceeded) return done();
        done(new ServiceProblem("too-many-requests", { headers: { "retry-after": String(ttlInSeconds) } }));
      }, done);
    });
  });
};
