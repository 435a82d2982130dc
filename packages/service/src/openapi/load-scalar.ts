import fastify from "fastify";

/**
 * Returns the script of Scalar's reference. It is five megabytes, so it is loaded when somebody asks for it; its package hands it
 * out by a server alone, which is therefore asked without a port.
 */
export const loadScalar = async (): Promise<string> => {
  const { default: scalar } = await import("@scalar/fastify-api-reference");
  const server = fastify();
  try {
    await server.register(scalar, { routePrefix: "/", configuration: { url: "openapi.json" } });
    const { statusCode, payload } = await server.inject("/js/scalar.js");
    if (statusCode !== 200) throw new Error("the script of the reference is not where its package had it");
    return payload;
  } finally {
    await server.close();
  }
};
