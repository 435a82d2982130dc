import { cacheControl } from "../caching/cache-control.ts";
import { type KeptBody, keptBody } from "../caching/kept-body.ts";
import { sendKept } from "../caching/send-kept.ts";
import type { ServiceContext } from "../context.ts";
import { openapiOf } from "../openapi/openapi-of.ts";
import { responseHeaders } from "../schemas/response-headers.ts";
import type { ServiceApp } from "../service-app.ts";

const schema = {
  operationId: "getOpenapi",
  summary: "The description of this API",
  description: "This document: what every address takes and answers, as OpenAPI 3.1.",
  tags: ["service"],
  response: {
    200: {
      description: "The document.",
      headers: responseHeaders("ETag", "Cache-Control"),
      content: { "application/json": { schema: { type: "object", description: "An OpenAPI 3.1 document." } } },
    },
    304: { description: "These are the bytes that If-None-Match names." },
  },
};

/** Adds the address of the OpenAPI document. It is made when it is first asked for, and kept. */
export const addOpenapiRoute = (app: ServiceApp, { settings }: ServiceContext): void => {
  let kept: KeptBody | undefined;
  app.get("/openapi.json", { schema, config: { scope: "read" } }, (request, reply) => {
    kept ??= keptBody("application/json; charset=utf-8", JSON.stringify(openapiOf(app)));
    return sendKept(request, reply, kept, cacheControl("while-unchanged", settings));
  });
};
