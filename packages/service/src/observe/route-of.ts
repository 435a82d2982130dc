import type { FastifyRequest } from "fastify";

/** Stands for the route of a request that leads nowhere. */
export const noRoute = "none";

/** Returns the template of the route that a request leads to, which holds nothing of its address. */
export const routeOf = ({ routeOptions, is404 }: FastifyRequest): string =>
  is404 ? noRoute : (routeOptions.url ?? noRoute);
