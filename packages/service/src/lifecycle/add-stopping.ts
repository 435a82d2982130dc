import type { FastifyInstance } from "fastify";
import type { ServiceContext } from "../context.ts";
import { sendProblem } from "../problems/send-problem.ts";

/** Refuses what is asked of a service that is stopping, apart from how it is. */
export const addStopping = (app: FastifyInstance, { lifecycle }: Pick<ServiceContext, "lifecycle">): void => {
  app.addHook("onRequest", (request, reply, done) => {
    if (lifecycle.phase !== "stopping" || request.routeOptions.config.scope === "none") done();
    else sendProblem(request, reply, "stopping", { headers: { "retry-after": "1" } });
  });
};
