import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { describeRoute } from "./describe-route.ts";
import { securitySchemes } from "./document-base.ts";

/**
 * Collects what the routes say of themselves, for `openapiOf`; it comes before the first of them.
 *
 * Replies are text or bytes when they are sent, so that no serializer is made of the schemas of the responses.
 */
export const addOpenapi = async (app: FastifyInstance): Promise<void> => {
  app.setSerializerCompiler(() => (body) => JSON.stringify(body));
  await app.register(swagger, {
    openapi: { openapi: "3.1.0", components: { securitySchemes } },
    convertConstToEnum: false,
    transform: ({ url, route }) => ({ schema: describeRoute(route), url }),
  });
};
