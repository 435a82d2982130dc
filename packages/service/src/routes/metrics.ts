import type { ServiceContext } from "../context.ts";
import type { ServiceApp } from "../service-app.ts";

/** What Prometheus expects. */
const mediaType = "text/plain; version=0.0.4; charset=utf-8";

/** Adds the address that tells the metrics. */
export const addMetricsRoute = (app: ServiceApp, { observe }: Pick<ServiceContext, "observe">): void => {
  app.get(
    "/metrics",
    {
      config: { scope: "read" },
      schema: {
        operationId: "getMetrics",
        summary: "Metrics for Prometheus",
        description:
          "Counts and durations of requests, records and findings, and the state of the process. No value, address or name of a caller is in them.",
        tags: ["service"],
        response: {
          200: {
            description: "The metrics in the text format of Prometheus.",
            content: { "text/plain": { schema: { type: "string" } } },
          },
        },
      },
    },
    async (_request, reply) =>
      reply
        .header("cache-control", "no-store")
        .type(mediaType)
        .send(await observe.metrics()),
  );
};
