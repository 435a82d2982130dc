/**
 * A route of Fastify that parses a body with the parser that it comes with, and answers `{}`: what the service is held against. Says
 * its address on standard error, as the service does.
 */
import fastify from "fastify";

const server = fastify({ bodyLimit: 10_000_000 });
server.post("/", (_request, reply) => reply.send({}));
console.error(`serving at ${await server.listen({ host: "127.0.0.1", port: 0 })}`);
