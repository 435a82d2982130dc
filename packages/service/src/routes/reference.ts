import { cacheControl } from "../caching/cache-control.ts";
import { keepBodies } from "../caching/keep-bodies.ts";
import { keptBody } from "../caching/kept-body.ts";
import { sendKept } from "../caching/send-kept.ts";
import type { ServiceContext } from "../context.ts";
import { loadScalar } from "../openapi/load-scalar.ts";
import { referencePage, referencePolicy, referenceStart } from "../openapi/reference-page.ts";
import { responseHeaders } from "../schemas/response-headers.ts";
import type { ServiceApp } from "../service-app.ts";

const schema = {
  operationId: "getReference",
  summary: "The reference of this API",
  description: "A page on which a person can read what every address takes and answers. It asks no other server.",
  tags: ["service"],
  response: {
    200: {
      description: "The page.",
      headers: responseHeaders("ETag", "Cache-Control"),
      content: { "text/html": { schema: { type: "string" } } },
    },
    304: { description: "These are the bytes that If-None-Match names." },
  },
};

const scriptType = "text/javascript; charset=utf-8";

/** Adds the page of the reference and its scripts. */
export const addReferenceRoutes = (app: ServiceApp, { settings }: ServiceContext): void => {
  const control = cacheControl("while-unchanged", settings);
  const page = keptBody("text/html; charset=utf-8", referencePage);
  const start = keptBody(scriptType, referenceStart);
  const keep = keepBodies();
  const config = { scope: "read" } as const;

  app.get("/reference", { schema, config }, (request, reply) =>
    sendKept(request, reply.header("content-security-policy", referencePolicy), page, control),
  );
  app.get("/reference/start.js", { schema: { hide: true }, config }, (request, reply) =>
    sendKept(request, reply, start, control),
  );
  app.get("/reference/scalar.js", { schema: { hide: true }, config }, async (request, reply) =>
    sendKept(request, reply, await keep("scalar.js", scriptType, loadScalar), control),
  );
};
