import type { ServiceContext } from "../context.ts";
import { liveSchema, readySchema } from "../schemas/health-schemas.ts";
import type { ServiceApp } from "../service-app.ts";

/** Adds the addresses that an orchestrator asks whether the service lives and takes requests. */
export const addHealthRoutes = (app: ServiceApp, { lifecycle }: ServiceContext): void => {
  app.get("/health/live", { schema: liveSchema, config: { scope: "none" } }, (_request, reply) =>
    reply.header("cache-control", "no-store").send({ status: "live" }),
  );
  app.get("/health/ready", { schema: readySchema, config: { scope: "none" } }, (_request, reply) => {
    const isReady = lifecycle.phase === "ready";
    return reply
      .code(isReady ? 200 : 503)
      .header("cache-control", "no-store")
      .send({ status: lifecycle.phase });
  });
};
