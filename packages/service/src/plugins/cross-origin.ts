import cors, { type FastifyCorsOptions } from "@fastify/cors";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { isOpenToPages } from "../security/open-to-pages.ts";
import { listOf } from "../settings/list-of.ts";
import type { Settings } from "../settings/settings.ts";

const shared: FastifyCorsOptions = {
  allowedHeaders: [
    "Accept",
    "Authorization",
    "Content-Encoding",
    "Content-Type",
    "If-None-Match",
    "X-API-Key",
    "X-Correlation-ID",
    "X-Request-ID",
    "traceparent",
    "tracestate",
  ],
  exposedHeaders: [
    "Deprecation",
    "ETag",
    "Link",
    "RateLimit",
    "RateLimit-Policy",
    "Retry-After",
    "Service-Request-ID",
    "Sunset",
    "Validation-Outcome",
    "X-Correlation-ID",
    "X-Request-ID",
  ],
  credentials: false,
  maxAge: 600,
  strictPreflight: false,
};

const closed: FastifyCorsOptions = { origin: false };
const reading: FastifyCorsOptions = { ...shared, origin: "*", methods: ["GET", "HEAD"] };

/** Returns the method that a request is about: that which a browser asks leave for, or its own. */
const methodOf = ({ method, headers }: FastifyRequest): string =>
  method === "OPTIONS" ? (headers["access-control-request-method"] ?? "") : method;

/**
 * Lets pages of every origin read what is published, and those of the origins in the settings send records. Nothing is said to the
 * pages of others, so that their browsers keep the answers from them. Comes before `addAuthenticate`: a browser asks for leave without
 * a key.
 */
export const addCrossOrigin = (app: FastifyInstance, { settings }: { readonly settings: Settings }): void => {
  const origins = listOf(settings.corsOrigins);
  const sending: FastifyCorsOptions =
    origins.length === 0 ? closed : { ...shared, origin: [...origins], methods: ["POST"] };
  app.register(cors, {
    delegator: (request, done) => {
      const method = methodOf(request);
      const path = request.url.split("?", 1)[0] ?? "";
      if (isOpenToPages(method, path)) return done(null, reading);
      done(null, method === "POST" && path.startsWith("/v1/") ? sending : closed);
    },
  });
};
