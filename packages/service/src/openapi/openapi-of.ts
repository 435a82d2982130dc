import type { FastifyInstance } from "fastify";
import { components } from "../schemas/components.ts";
import { documentBase, securitySchemes } from "./document-base.ts";
import { inReadingOrder } from "./in-reading-order.ts";
import type { OpenapiDocument } from "./openapi-document.ts";
import { shareResponses } from "./share-responses.ts";
import { shareSchemasBelow } from "./share-schemas.ts";

const sorted = <Value>(map: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(map).sort(([one], [other]) => (one < other ? -1 : 1)));

const namedSchemas = Object.fromEntries(
  Object.entries(components).map(([name, schema]) => [name, shareSchemasBelow(schema)]),
);

/** Returns the OpenAPI document of a service that is ready, its shared parts in the order of their names. */
export const openapiOf = (app: FastifyInstance): OpenapiDocument => {
  // The document holds JSON alone, and its own type knows three versions of OpenAPI where this is one.
  const collected: Pick<OpenapiDocument, "paths"> = JSON.parse(JSON.stringify(app.swagger()));
  const { paths, responses } = shareResponses(inReadingOrder(collected.paths));
  return {
    ...documentBase,
    paths,
    components: { securitySchemes, responses: sorted(responses), schemas: sorted(namedSchemas) },
  };
};
