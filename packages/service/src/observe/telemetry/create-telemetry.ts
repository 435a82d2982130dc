import { setTimeout as wait } from "node:timers/promises";
import { ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, TraceFlags, trace } from "@opentelemetry/api";
import { OTLPMetricExporter } from "@opentelemetry/exporter-metrics-otlp-http";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from "@opentelemetry/resources";
import { MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics";
import { BatchSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import type { FastifyRequest } from "fastify";
import type { Registry } from "prom-client";
import { tool } from "../../tool.ts";
import { outcomeOf } from "../outcome-of.ts";
import { routeOf } from "../route-of.ts";
import { parseTraceParent } from "../traceparent.ts";
import { createMetricProducer } from "./create-metric-producer.ts";
import type { Telemetry } from "./telemetry.ts";

/** How long the last of it may take to be sent when the service stops, in milliseconds. */
const longestStop = 3000;

/** Returns the context of the span that a request belongs to, as its caller says. The rest of what callers say of it is left. */
const parentOf = ({ headers }: FastifyRequest) => {
  const parent = parseTraceParent(headers.traceparent);
  if (parent === undefined) return ROOT_CONTEXT;
  const { traceId, spanId, isSampled } = parent;
  const traceFlags = isSampled ? TraceFlags.SAMPLED : TraceFlags.NONE;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
};

/**
 * Starts sending traces and metrics by OTLP over HTTP. Where to, and with which headers, the exporters read from the variables
 * OTEL_EXPORTER_OTLP_*. Nothing is registered globally, so that no library adds spans of its own.
 */
export const createTelemetry = (registry: Registry): Telemetry => {
  const resource = defaultResource()
    .merge(resourceFromAttributes({ "service.name": "send-standards", "service.version": tool.version }))
    .merge(detectResources({ detectors: [envDetector] }));
  const tracing = new TracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  const metering = new MeterProvider({
    resource,
    readers: [
      new PeriodicExportingMetricReader({
        exporter: new OTLPMetricExporter(),
        metricProducers: [createMetricProducer(registry)],
      }),
    ],
  });
  const tracer = tracing.getTracer(tool.name, tool.version);
  const spans = new WeakMap<FastifyRequest, Span>();

  return {
    begin: (request, reply) => {
      const route = routeOf(request);
      const attributes = {
        "http.request.method": request.method,
        "http.route": route,
        "send_standards.request_id": request.id,
      };
      const span = tracer.startSpan(
        `${request.method} ${route}`,
        { kind: SpanKind.SERVER, attributes },
        parentOf(request),
      );
      const { traceId, spanId, traceFlags } = span.spanContext();
      reply.header("traceresponse", `00-${traceId}-${spanId}-0${traceFlags & TraceFlags.SAMPLED}`);
      spans.set(request, span);
    },
    end: ({ request, seen, status }) => {
      const span = spans.get(request);
      if (span === undefined) return;
      const { problem, judging } = seen;
      if (status > 0) span.setAttribute("http.response.status_code", status);
      if (problem !== undefined) span.setAttribute("send_standards.problem", problem);
      if (judging?.standard !== undefined) {
        span.setAttribute("send_standards.standard", judging.standard.id);
        span.setAttribute("send_standards.version", judging.standard.version);
      }
      if (judging !== undefined) span.setAttribute("send_standards.outcome", judging.outcome);
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
    judging: async (request, judge) => {
      const parent = spans.get(request);
      const context = parent === undefined ? ROOT_CONTEXT : trace.setSpan(ROOT_CONTEXT, parent);
      const span = tracer.startSpan("judge", {}, context);
      try {
        const answer = await judge();
        span.setAttribute("send_standards.outcome", outcomeOf(answer));
        return answer;
      } finally {
        span.end();
      }
    },
    stop: async () => {
      const sent = new AbortController();
      const shutdown = Promise.allSettled([tracing.shutdown(), metering.shutdown()]).then(() => sent.abort());
      await Promise.race([shutdown, wait(longestStop, undefined, { signal: sent.signal }).catch(() => {})]);
    },
  };
};
