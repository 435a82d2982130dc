import Negotiator from "negotiator";
import type { ServiceApp } from "../service-app.ts";
import { tool } from "../tool.ts";

const links = { reference: "reference", openapi: "openapi.json", standards: "v1/standards", rules: "v1/rules" };

const what =
  "Judges records of England's special educational needs system against open data standards. Nothing of a record is kept.";

const asJson = JSON.stringify({ name: tool.name, version: tool.version, description: what, links });

const asPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>SEND Standards</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
</head>
<body>
<h1>SEND Standards</h1>
<p>${what.replace("'", "&#39;")}</p>
<ul>
<li><a href="${links.reference}">Reference of the API</a></li>
<li><a href="${links.openapi}">Its description for programs (OpenAPI)</a></li>
<li><a href="${links.standards}">The standards</a></li>
<li><a href="${links.rules}">The rules</a></li>
</ul>
</body>
</html>
`;

const schema = {
  operationId: "getHome",
  summary: "What this is",
  description: "Says what the service is and where to read on, as JSON or, for a browser, as a page.",
  tags: ["service"],
  response: {
    200: {
      description: "What the service is.",
      content: {
        "application/json": {
          schema: {
            type: "object",
            required: ["name", "version", "description", "links"],
            properties: {
              name: { type: "string", description: "Name of the program's package." },
              version: { type: "string", description: "Version of the program." },
              description: { type: "string", description: "What it does." },
              links: {
                type: "object",
                description: "Where to read on, relative to this address.",
                additionalProperties: { type: "string" },
              },
            },
          },
        },
        "text/html": { schema: { type: "string" } },
      },
    },
  },
};

/** Adds the address that says what the service is. It answers whatever the Accept header asks for: somebody is lost here. */
export const addHomeRoute = (app: ServiceApp): void => {
  app.get("/", { schema, config: { scope: "none" } }, (request, reply) => {
    const accepted = new Negotiator({ headers: { accept: request.headers.accept ?? "*/*" } });
    const isPage = accepted.mediaType(["application/json", "text/html"]) === "text/html";
    reply.headers({ "cache-control": "no-cache", vary: "accept" });
    return isPage
      ? reply.type("text/html; charset=utf-8").send(asPage)
      : reply.type("application/json; charset=utf-8").send(asJson);
  });
};
